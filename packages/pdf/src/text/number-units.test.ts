import { describe, expect, it } from 'vitest';
import { findBreaks } from './find-breaks.ts';

function piecesOf(text: string): string[] {
  let start = 0;
  return findBreaks(text).map(({ at }) => {
    const piece = text.slice(start, at);
    start = at;
    return piece;
  });
}

describe('findBreaks', () => {
  it.each([
    '第3季度',
    '2个季度',
    '1.5小时',
    '30分钟',
    '5百分点',
    '2.5个百分点',
    '36.6%',
    '35.6％',
    '300万人',
    '第12章',
    '$1,500',
    '¥99',
  ])('keeps %s in one piece', (words) => {
    expect(piecesOf(`其中${words}其他`).some((piece) => piece.includes(words))).toBe(true);
  });

  it('ties no such word to what is no number', () => {
    expect(piecesOf('本季度')).toEqual(['本', '季', '度']);
  });
});
