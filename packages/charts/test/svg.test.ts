import type { Locale } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { drawChart, sceneToSvg, type TextItem } from '../src/index.ts';
import { samples } from './samples.ts';

const cases = samples.flatMap((chart) =>
  (['zh-CN', 'en'] satisfies Locale[]).map((locale) => ({ id: chart.id, chart, locale })),
);

/** Names of the elements that are open where the document ends, or that were closed out of turn. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of svg.matchAll(/<(\/?)([a-z]+)(?: [\w:-]+="[^"<>]*")*(\/?)>/gu)) {
    if (close) {
      if (open.pop() !== name) return [...open, name];
    } else if (!empty) open.push(name);
  }
  return open;
}

describe.each(cases)('$id as SVG in $locale', ({ chart, locale }) => {
  const scene = drawChart(chart, { locale, widthPt: 481 });
  const svg = sceneToSvg(scene, { fontFamily: 'Noto Sans SC' });

  it('is well-formed', () => {
    expect(unbalanced(svg)).toEqual([]);
    const bare = svg.replace(/<\/?[a-z]+(?: [\w:-]+="[^"<>]*")*\/?>/gu, '');
    expect(bare).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('is a picture with its alternative text', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title>${locale === 'en' ? 'What the picture shows.' : '图的说明。'}</title>`);
  });

  it('has all words and the ids of their figures', () => {
    const texts = scene.items.filter((item): item is TextItem => item.kind === 'text');
    expect(svg.match(/<text /gu)).toHaveLength(texts.length);
    for (const { figure } of texts) if (figure) expect(svg).toMatch(new RegExp(`[" ]${figure}[" ]`, 'u'));
  });
});
