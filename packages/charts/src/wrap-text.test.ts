import { expect, it } from 'vitest';
import { breakText } from './break-text.ts';
import { estimateWidth } from './estimate-width.ts';
import { wrapRuns, wrapText } from './wrap-text.ts';

const widthOf = (text: string) => estimateWidth(text, 10, 'regular');

it('breaks between hanzi, but not before closing marks or inside numbers with their units', () => {
  expect(breakText('融资约141亿美元，回落。')).toEqual(['融', '资', '约141亿美元，', '回', '落。']);
  expect(breakText('用“大模型”生成')).toEqual(['用', '“大', '模', '型”', '生', '成']);
  expect(breakText('about US$14.1 billion (2023)')).toEqual(['about ', 'US$14.1 ', 'billion ', '(2023)']);
});

it('gives lines that fit and together say the same', () => {
  const words = 'Late: series E and later, including the last round before going public';
  const lines = wrapText(words, 150, widthOf);
  expect(lines.join(' ')).toBe(words);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(150);
  expect(wrapText('', 100, widthOf)).toEqual([]);
});

it('keeps a figure whole and apart from the words around it', () => {
  const lines = wrapRuns(
    [{ text: '这里下降了' }, { text: '36.6%', figure: 'a.b.c' }, { text: '。' }],
    60,
    widthOf,
  );
  expect(lines).toEqual([[{ text: '这里下降了' }], [{ text: '36.6%', figure: 'a.b.c' }, { text: '。' }]]);
});
