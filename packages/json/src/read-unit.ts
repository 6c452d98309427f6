/** Powers of ten by their words, longest first where one begins another. */
const scaleWords: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^千亿/, 11],
  [/^百亿/, 10],
  [/^十亿/, 9],
  [/^亿/, 8],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^十万/, 5],
  [/^万/, 4],
  [/^千/, 3],
  [/\btrillion\b/i, 12],
  [/\bbillion\b/i, 9],
  [/\bmillion\b/i, 6],
  [/\bthousand\b/i, 3],
];

/** A worded unit as data: “亿美元” is ten to the 8th, “US$ billion” ten to the 9th, “家” ten to the 0th. */
export function readUnit(
  label: string,
  currency?: string,
): { label: string; power: number; currency?: string } {
  const power = scaleWords.find(([word]) => word.test(label))?.[1] ?? 0;
  return { label, power, ...(currency !== undefined && { currency }) };
}
