import { expect, it } from 'vitest';
import { textWidth, wrapText } from '../src/table/text-width.ts';

const sentence = '之和与它不符：“甲”（见注1）为 255，之和是“deals” 570，don’t stop。';

it.each([11, 12, 13, 14, 20, 33])(
  'Chinese text wrapped at %i columns keeps marks where they belong',
  (width) => {
    const lines = wrapText(sentence, width);
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
    for (const line of lines) {
      // One closing mark may hang over.
      expect(textWidth(line.replace(/[，。：”）]$/, ''))).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/^[，。：”）]|[“（]$/);
    }
    expect(lines.some((line) => line.includes('don’t'))).toBe(true);
  },
);
