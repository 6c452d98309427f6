import type { Column } from '../../normalize/table.ts';
import { pairIndex } from './pair-index.ts';
import { joinedCodes, rowCodes } from './row-codes.ts';
import { type YearShape, yearShape } from './year-shape.ts';

/** The rows of a table as series over years. */
export interface Series {
  /** Undefined where the row has no period, or one of more than a year. */
  periodAt(row: number): YearShape | undefined;
  /** The row of the same series with a period of the same shape in another year. */
  rowIn(row: number, period: YearShape): number | 'none' | 'several';
  /** The first year of the row's series that has a period of the shape. */
  firstYear(row: number, shape: string): number | undefined;
}

/** Series by the cells of `by`, with the periods of `over`. Takes time and room in proportion to the rows. */
export function seriesOf(over: Column, by: Column[], rowCount: number): Series {
  const series = joinedCodes(
    by.flatMap((column) => column.raw.slice(0, 1)),
    rowCount,
  );
  const periods = periodsOf(over, rowCount);
  const index = pairIndex(series.count, periods.known.length, rowCount);
  const several = rowCount;
  const firstYears = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1) {
    const period = periods.codes[row] ?? 0;
    if (period === 0) continue;
    const own = series.codes[row] ?? 0;
    index.set(own, period, index.get(own, period) < 0 ? row : several);
  }
  const firsts = (own: number, shape: string): number | undefined => {
    if (firstYears.size === 0) {
      for (let row = 0; row < rowCount; row += 1) {
        const found = periods.known[periods.codes[row] ?? 0];
        if (!found) continue;
        const key = `${series.codes[row] ?? 0} ${found.shape}`;
        firstYears.set(key, Math.min(found.year, firstYears.get(key) ?? found.year));
      }
    }
    return firstYears.get(`${own} ${shape}`);
  };
  return {
    periodAt: (row) => periods.known[periods.codes[row] ?? 0],
    rowIn: (row, period) => {
      const wanted = periods.find(period);
      const found = wanted === undefined ? -1 : index.get(series.codes[row] ?? 0, wanted);
      return found < 0 ? 'none' : found === several ? 'several' : found;
    },
    firstYear: (row, shape) => firsts(series.codes[row] ?? 0, shape),
  };
}

/** Each row's period as an index into `known`, whose first entry stands for none. */
function periodsOf(over: Column, rowCount: number) {
  const [raw] = over.raw;
  const cells = raw ? rowCodes(raw) : { codes: new Uint8Array(rowCount), count: 1 };
  const known: (YearShape | undefined)[] = [undefined];
  const ids = new Map<string, number>();
  const idOf = new Map<number, number>();
  const codes = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const cell = cells.codes[row] ?? 0;
    let id = idOf.get(cell);
    if (id === undefined) {
      const { value } = over.readingAt(row);
      const period = value.type === 'period' ? yearShape(value) : undefined;
      id = period === undefined ? 0 : (ids.get(keyOf(period)) ?? known.push(period) - 1);
      if (period) ids.set(keyOf(period), id);
      idOf.set(cell, id);
    }
    codes[row] = id;
  }
  return { codes, known, find: (period: YearShape) => ids.get(keyOf(period)) };
}

function keyOf({ year, shape }: YearShape): string {
  return `${year} ${shape}`;
}
