import { describe, expect, it } from 'vitest';
import { chineseFaces, latinFaces } from '../../test/fonts.ts';
import type { LinkNode, TextNode } from '../plan/node.ts';
import { TagTree } from '../plan/tags.ts';
import { type SetLine, setParagraph } from './set-paragraph.ts';
import type { Span } from './span.ts';

const style = { size: 10, leading: 16 };
const plain = (text: string): Span => ({ text, weight: 'regular', color: '#000000' });
const chinese = { locale: 'zh-CN' as const, faces: chineseFaces, style, tag: 1, justify: true };
const english = { locale: 'en' as const, faces: latinFaces, style, tag: 1 };

function textsOf(line: SetLine): TextNode[] {
  return line.nodes.filter((node) => node.kind === 'text');
}

function shown(lines: readonly SetLine[]): string[] {
  return lines.map((line) =>
    textsOf(line)
      .map((node) => node.text)
      .join(''),
  );
}

describe('setParagraph', () => {
  it('gives no line for blank text', () => {
    expect(setParagraph([plain(' ')], { ...english, widthPt: 100 })).toEqual([]);
  });

  it('loses no character and begins no line with a closing mark', () => {
    const text =
      '不同发布者的统计口径不同，发布时间也不同（见附录）。读者可以自己比较、核对，也可以回到原始数据。';
    const lines = setParagraph([plain(text)], { ...chinese, widthPt: 83 });
    expect(shown(lines).join('')).toBe(text);
    for (const line of shown(lines)) expect(line).not.toMatch(/^[，。、（]?[，。、）]/u);
  });

  it('spreads a Chinese line between hanzi so that it ends at the edge', () => {
    const lines = setParagraph([plain('生成式ABC人工智能吸引了大量资金其后放缓')], {
      ...chinese,
      widthPt: 104,
    });
    const [first] = textsOf(lines[0] ?? { nodes: [], width: 0 });
    const spread = (first?.kerns ?? []).reduce((sum, kern) => sum + kern, 0);
    expect((lines[0]?.width ?? 0) + spread).toBeCloseTo(104, 5);
  });

  it('hangs a comma rather than moving the character before it down', () => {
    const lines = setParagraph([plain('一二三四五六七八九十，后面还有字')], { ...chinese, widthPt: 100 });
    expect(shown(lines)[0]).toBe('一二三四五六七八九十，');
  });

  it('keeps a figure on one line and spreads nothing inside it', () => {
    const figure: Span = { ...plain('约1,234.5亿美元'), weight: 'bold', whole: true };
    const spans = [plain('上半年的融资额是'), figure, plain('，其后继续上升到更高的水平')];
    const lines = setParagraph(spans, { ...chinese, widthPt: 150 });
    const drawn = lines.flatMap(textsOf).find((node) => node.weight === 'bold');
    expect(drawn?.text).toBe(figure.text);
    expect(drawn?.kerns?.some((kern) => kern > 0) ?? false).toBe(false);
  });

  it('breaks a word that is wider than the column', () => {
    const lines = setParagraph([plain('abcdefghijklmnopqrstuvwxyz')], { ...english, widthPt: 60 });
    expect(lines.length).toBeGreaterThan(1);
    expect(shown(lines).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  it('sets numbers flush right', () => {
    const [line] = setParagraph([plain('120')], { ...english, widthPt: 80, align: 'end' });
    const [node] = textsOf(line ?? { nodes: [], width: 0 });
    expect((node?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(80, 5);
  });

  it('gives a link an element of its own and an area on each line', () => {
    const tags = new TagTree();
    const parent = tags.add('TD');
    const link = { to: { url: 'https://example.org' }, label: 'example' };
    const lines = setParagraph([{ ...plain('one two three four five six'), link }], {
      ...english,
      tag: parent,
      tags,
      widthPt: 60,
    });
    const areas = lines.flatMap((line) =>
      line.nodes.filter((node): node is LinkNode => node.kind === 'link'),
    );
    expect(areas).toHaveLength(lines.length);
    expect(new Set(areas.map((area) => area.tag)).size).toBe(1);
    expect(tags.tags[areas[0]?.tag ?? 0]).toEqual({ role: 'Link', parent });
  });

  it('takes narrow quotation marks in English and wide ones in Chinese', () => {
    expect(latinFaces.regular.advanceOf(0x2019)).toBeLessThan(400);
    expect(chineseFaces.regular.advanceOf(0x2019)).toBe(1000);
  });
});
