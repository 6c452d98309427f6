/** Ten measures from 0 to 1: the file was read; precision, recall and F1 of header, records and cells. */
export type Measures = number[];

/**
 * Compares what was read with what is meant, both with the header as first row, as the Pollock benchmark does: bags of
 * labels, of records (their cells joined, in lower case) and of cells. Nothing meant is always met.
 */
export function scoreReading(meaning: string[][], read: string[][]): Measures {
  if (meaning.length === 0) return Array<number>(10).fill(1);
  const low = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.toLowerCase()));
  const [meant, got] = [low(meaning), low(read)];
  const records = (rows: string[][]) => rows.slice(1).map((row) => row.join(''));
  return [
    1,
    ...overlap(meant[0] ?? [], got[0] ?? []),
    ...overlap(records(meant), records(got)),
    ...overlap(meaning.flat(), read.flat()),
  ];
}

function overlap(meant: string[], got: string[]): number[] {
  if (meant.length === 0) return [1, 1, 1];
  const left = new Map<string, number>();
  for (const item of meant) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of got) {
    const rest = left.get(item) ?? 0;
    if (rest === 0) continue;
    left.set(item, rest - 1);
    common += 1;
  }
  if (common === 0) return [0, 0, 0];
  const [first, second] = [common / meant.length, common / got.length];
  return [first, second, (2 * first * second) / (first + second)];
}
