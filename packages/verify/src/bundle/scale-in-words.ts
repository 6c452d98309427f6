const chinese: Record<string, number> = {
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
};
const english: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** The power of ten named right behind a number, such as 8 for “亿美元”; undefined where none is. */
export function scaleInWords(after: string): number | undefined {
  const word = /^\s*(?:([十百千]?万亿|[十百千]?[万亿]|千(?!分))|(thousand|million|billion|trillion)\b)/.exec(
    after,
  );
  return word ? (chinese[word[1] ?? ''] ?? english[word[2] ?? '']) : undefined;
}
