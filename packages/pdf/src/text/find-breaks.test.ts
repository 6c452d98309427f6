import { describe, expect, it } from 'vitest';
import { findBreaks } from './find-breaks.ts';

/** The text with a bar at each place where a line may end. */
function marked(text: string): string {
  let shown = '';
  let start = 0;
  for (const { at } of findBreaks(text)) {
    shown += `${text.slice(start, at)}|`;
    start = at;
  }
  return shown.slice(0, -1);
}

describe('findBreaks', () => {
  it('lets Chinese break between characters', () => {
    expect(marked('技术与产业')).toBe('技|术|与|产|业');
  });

  it.each([
    ['3.5亿元', '3.5亿元'],
    ['约1,234.5亿美元', '约1,234.5亿美元'],
    ['2023年——', '2023年——'],
    ['2个月内', '2个月|内'],
  ])('keeps number, qualifier, unit and dash of %s together', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('puts no closing mark first and no opening mark last', () => {
    expect(marked('他说：“好。”然后（走）了')).toBe('他|说：|“好。”|然|后|（走）|了');
  });

  it('leaves no letter alone before a hyphen', () => {
    expect(marked('large E-commerce, x-ray and long-term')).toBe(
      'large |E-commerce, |x-ray |and |long-|term',
    );
  });

  it('breaks addresses after a slash, but not inside the two of a scheme', () => {
    expect(marked('https://example.org/research/reports')).toBe('https://example.org/|research/|reports');
  });
});
