const chinese: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12, 万亿: 12, 萬億: 12 };
const multiples: Record<string, number> = { 十: 1, 百: 2, 千: 3 };
const english: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
};
/** mm is a million among amounts of money and a millimetre elsewhere. */
const letters: Record<string, number> = { k: 3, K: 3, m: 6, M: 6, mm: 6, MM: 6, b: 9, B: 9, T: 12 };

/**
 * For a regular expression: a Chinese scale (万, 千万, 万亿, 十亿) or an English one (million, bn, M). 千克, 千米, 千瓦
 * and 兆瓦 are units.
 */
export const scalePattern =
  '(?:[十百千]?(?:万亿|萬億|万|萬|亿|億|兆(?![瓦赫字]))|百(?![分万萬亿億兆])|千(?![分万萬亿億兆克米瓦])|(?:hundred|thousand|million|billion|trillion|trn|tn|bn|mn)(?![a-z])|mm(?![a-z])|[kKmMbBT](?![A-Za-z]))';

/** The power of ten of a scale word; undefined for anything else. Single letters count as scales here. */
export function scalePower(word: string): number | undefined {
  const whole = chinese[word] ?? multiples[word] ?? letters[word] ?? english[word.toLowerCase()];
  if (whole !== undefined) return whole;
  const multiple = multiples[word.charAt(0)];
  const rest = chinese[word.slice(1)];
  return multiple === undefined || rest === undefined ? undefined : multiple + rest;
}

/** True for M, B, k …: a scale only where the context says so; 5G and 117M are something else elsewhere. */
export function isScaleLetter(word: string): boolean {
  return word in letters;
}
