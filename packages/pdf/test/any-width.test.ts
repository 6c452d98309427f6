import type { Locale } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../src/text/measure.ts';
import { type SetLine, setParagraph } from '../src/text/set-paragraph.ts';
import type { Span } from '../src/text/span.ts';
import { chineseFaces, latinFaces } from './fonts.ts';

const faces = { 'zh-CN': chineseFaces, en: latinFaces };
const style = { size: 10, leading: 17 };
const widths = Array.from({ length: 45 }, (_, step) => 120 + step * 8);

const plain = (text: string): Span => ({ text, weight: 'regular', color: '#000000' });
const whole = (text: string): Span => ({ text, weight: 'bold', color: '#000000', whole: true });

const chinese: Span[] = [
  plain('2023年上半年，生成式人工智能吸引了大量资金（全球共'),
  whole('约141亿美元'),
  plain('），其中“应用层”与《模型层》的差距扩大；ChatGPT在'),
  whole('2个月'),
  plain(
    '内达到一亿用户。预测：2028年将为2,767.4亿元，2030年达到1.15万亿元——口径不同，不可比较！地址见https://example.org/a/b。',
  ),
];
const english: Span[] = [
  plain('Generative AI drew a great deal of money (globally '),
  whole('about US$14.1 billion'),
  plain(' in the first half of 2023), “more than ever before” — and ChatGPT took '),
  whole('2 months'),
  plain(' to a hundred million users; forecasts run to CNY 1,150 billion.'),
];

const textsOf = (line: SetLine) => line.nodes.flatMap((node) => (node.kind === 'text' ? [node] : []));
const wordsOf = (line: SetLine) =>
  textsOf(line)
    .map((node) => node.text)
    .join('');

/** Where the ink of a line ends, as its nodes are drawn. */
function endOf(line: SetLine, locale: Locale): number {
  const ends = textsOf(line).map(({ x, text, size, weight, kerns = [] }) => {
    return x + widthOf(text, faces[locale], size, weight) + kerns.reduce((sum, kern) => sum + kern, 0);
  });
  return Math.max(...ends);
}

describe.each([
  { locale: 'zh-CN' as const, spans: chinese, numbers: ['2,767.4亿元', '1.15万亿元', '2028年', '2030年'] },
  { locale: 'en' as const, spans: english, numbers: ['1,150'] },
])('a paragraph in $locale, at any width', ({ locale, spans, numbers }) => {
  const paragraphs = widths.map((widthPt) => ({
    widthPt,
    lines: setParagraph(spans, { locale, faces: faces[locale], widthPt, style, tag: 0, justify: true }),
  }));

  it('keeps all words, in their order', () => {
    const text = spans.map((span) => span.text).join('');
    for (const { lines } of paragraphs)
      expect(lines.map(wordsOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('sets no line wider than the column, but for a Chinese mark that hangs', () => {
    for (const { widthPt, lines } of paragraphs) {
      for (const line of lines) {
        const hang = locale === 'zh-CN' && /[，。、；：！？）》”]$/u.test(wordsOf(line)) ? style.size : 0;
        expect(endOf(line, locale), wordsOf(line)).toBeLessThanOrEqual(widthPt + hang + 0.02);
      }
    }
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (const line of paragraphs.flatMap(({ lines }) => lines.map(wordsOf))) {
      expect(line).toMatch(/^[^，。、；：！？）》”…—,.;:!?)%]/u);
      expect(line).toMatch(/[^（《“($]$/u);
    }
  });

  it('keeps figures, and numbers with their units, on one line', () => {
    const together = [...numbers, ...spans.filter((span) => span.whole).map((span) => span.text)];
    for (const { widthPt, lines } of paragraphs) {
      for (const words of together) {
        const found = lines.some((line) => wordsOf(line).includes(words));
        expect(found, `${words} at ${widthPt}`).toBe(true);
      }
    }
  });
});
