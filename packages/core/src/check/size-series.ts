import { joinedCodes } from '../declared/derive/row-codes.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Magnitudes } from './magnitudes.ts';

/**
 * Rows with a number, series by series, each in the order of its periods. Rows are of one series where the key agrees
 * but for its period; without a period in the key all are, in the order of the file.
 */
export function sizeSeries(table: Table, { sizes }: Magnitudes): { series: number[][]; isByPeriod: boolean } {
  const keys = table.spec.primaryKey.flatMap(
    (name) => table.fields.find(({ spec }) => spec.name === name) ?? [],
  );
  const period = keys.find(({ spec }) => spec.type === 'period');
  const others = period ? keys.filter((key) => key !== period) : [];
  const { codes } = joinedCodes(
    others.flatMap((key) => key.raw.slice(0, 1)),
    table.rowCount,
  );
  const series = new Map<number, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (Number.isNaN(sizes[row])) continue;
    const rows = series.get(codes[row] ?? 0);
    if (rows) rows.push(row);
    else series.set(codes[row] ?? 0, [row]);
  }
  if (period) {
    const days = firstDays(period, table.rowCount);
    const isOrdered = (rows: number[]) =>
      rows.every((row, at) => at === 0 || (days[rows[at - 1] ?? 0] ?? 0) <= (days[row] ?? 0));
    for (const rows of series.values())
      if (!isOrdered(rows)) rows.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  }
  return { series: [...series.values()], isByPeriod: period !== undefined };
}

/** The first day of each row's period as 20230101; 0 of none. */
function firstDays(period: Column, rowCount: number): Float64Array {
  const days = new Float64Array(rowCount);
  const dayAt = (row: number): number => {
    const { value } = period.readingAt(row);
    return value.type === 'period' ? Number(value.start.replaceAll('-', '')) : 0;
  };
  const dictionary = period.raw[0]?.dictionary;
  const known: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const code = dictionary?.codes[row];
    if (code === undefined) days[row] = dayAt(row);
    else {
      known[code] ??= dayAt(row);
      days[row] = known[code];
    }
  }
  return days;
}
