const scales: Record<string, number> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** All words that a display unit may have. */
export const scaleWords: readonly string[] = Object.keys(scales);

/** The power of ten of a display unit; 0 for no unit and for a word that is no scale. */
export function scaleExponent(word: string | undefined): number {
  return word !== undefined && Object.hasOwn(scales, word) ? (scales[word] ?? 0) : 0;
}
