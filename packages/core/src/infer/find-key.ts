import { rowKey } from '../normalize/row-key.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { InferredField } from './inferred-field.ts';

/** Columns that a key of two or three is looked for in. */
const mostLeading = 8;
/** Words of this length are a remark rather than a name. */
const longestName = 60;

/**
 * Columns, by index, whose cells together name each row: the smallest set of up to three leading columns of text or
 * periods, complete ones first; where there is none, as many columns as it takes. Null where two rows are the same.
 */
export function findKey(table: RawTable, fields: InferredField[]): number[] | null {
  if (table.rowCount === 0) return fields.length > 0 ? [0] : null;
  const coded = new Map<number, Coded>();
  const codeOf = (at: number): Coded => {
    const known = coded.get(at) ?? codeColumn(table.columns[at] as RawColumn);
    coded.set(at, known);
    return known;
  };
  const isKey = (columns: number[]) => areUnique(columns.map(codeOf), table.rowCount);
  const naming = fields.flatMap(({ type }, at) => (namingTypes.has(type) ? [at] : []));
  const short = naming.filter((at) => codeOf(at).longest <= longestName).slice(0, mostLeading);
  const complete = short.filter((at) => fields[at]?.missing === 0);
  for (const size of [1, 2, 3]) {
    for (const pool of [complete, short]) {
      const found = combinations(pool, size).find(isKey);
      if (found) return found;
    }
  }
  const others = fields.map((_, at) => at).filter((at) => !short.includes(at));
  const all = [...short, ...others];
  const enough = all.findIndex((_, at) => isKey(all.slice(0, at + 1)));
  if (enough < 0) return null;
  return all
    .slice(0, enough + 1)
    .reduceRight<number[]>(
      (kept, at) => {
        const without = kept.filter((other) => other !== at);
        return without.length > 0 && isKey(without) ? without : kept;
      },
      all.slice(0, enough + 1),
    )
    .sort((a, b) => a - b);
}

const namingTypes = new Set<InferredField['type']>(['text', 'name', 'period']);

interface Coded {
  /** The same number for cells that make the same part of a key. */
  codes: Uint32Array;
  distinct: number;
  longest: number;
}

function codeColumn({ length, at, dictionary }: RawColumn): Coded {
  const index = new Map<string, number>();
  let longest = 0;
  const codeOf = (cell: string): number => {
    longest = Math.max(longest, cell.length);
    const part = rowKey([cell]);
    const code = index.get(part) ?? index.size;
    index.set(part, code);
    return code;
  };
  const cellCodes = dictionary?.cells.map(codeOf);
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    codes[row] = cellCodes ? (cellCodes[dictionary?.codes[row] ?? 0] ?? 0) : codeOf(at(row));
  }
  return { codes, distinct: index.size, longest };
}

function areUnique(columns: Coded[], rowCount: number): boolean {
  let product = 1;
  for (const { distinct } of columns) product *= distinct;
  if (product < rowCount) return false;
  const [first] = columns;
  if (columns.length === 1 && first) return first.distinct === rowCount;
  let joined = new Float64Array(rowCount);
  let size = 1;
  for (const { codes, distinct } of columns) {
    if (size * distinct > Number.MAX_SAFE_INTEGER) ({ joined, size } = compact(joined));
    for (let row = 0; row < rowCount; row += 1)
      joined[row] = (joined[row] ?? 0) * distinct + (codes[row] ?? 0);
    size *= distinct;
  }
  joined.sort();
  for (let at = 1; at < rowCount; at += 1) if (joined[at] === joined[at - 1]) return false;
  return true;
}

/** The same grouping in numbers from 0 on. */
function compact(joined: Float64Array): { joined: Float64Array<ArrayBuffer>; size: number } {
  const index = new Map<number, number>();
  const codes = new Float64Array(joined.length);
  joined.forEach((value, row) => {
    const code = index.get(value) ?? index.size;
    index.set(value, code);
    codes[row] = code;
  });
  return { joined: codes, size: index.size };
}

/** In the order of the pool: [0,1], [0,2], [1,2]. */
function combinations(pool: number[], size: number): number[][] {
  if (size === 0) return [[]];
  return pool.flatMap((at, index) =>
    combinations(pool.slice(index + 1), size - 1).map((rest) => [at, ...rest]),
  );
}
