import type { FieldSpec } from '../manifest/table.ts';
import { type ReadOptions, readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { FieldException } from './inferred-field.ts';
import type { Judgement } from './judgement.ts';

const mostExceptions = 20;
/** Types that read every plain number in the same way. */
const quantities = new Set<FieldSpec['type']>(['number', 'percent', 'points', 'money']);

/** How many filled cells read as a type, and the first of those that don't, by row. */
export function countFits(
  column: RawColumn,
  { type, currency, dateOrder }: Pick<Judgement, 'type' | 'currency' | 'dateOrder'>,
): { fits: number; exceptions: FieldException[] } {
  const options: ReadOptions = {
    ...(currency === undefined ? {} : { currency }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
  const read = (cell: string) => readValue(cell, type, options).value;
  const kindAt = kindsOf(column, type, (cell) => read(cell).type);
  const exceptions: FieldException[] = [];
  let fits = 0;
  for (let row = 0; row < column.length; row += 1) {
    const kind = kindAt(row);
    if (kind === 'missing') continue;
    if (kind !== 'flagged') fits += 1;
    else if (exceptions.length < mostExceptions) {
      const cell = column.at(row);
      const value = read(cell);
      exceptions.push({ row, cell, why: value.type === 'flagged' ? value.why : '' });
    }
  }
  return { fits, exceptions };
}

/** The kind of value in a row, each different cell read once where they repeat and plain numbers not at all. */
function kindsOf(
  column: RawColumn,
  type: FieldSpec['type'],
  kindOf: (cell: string) => string,
): (row: number) => string {
  const { dictionary, scaled } = column;
  if (dictionary) {
    const kinds = dictionary.cells.map(kindOf);
    return (row) => kinds[dictionary.codes[row] ?? 0] ?? 'flagged';
  }
  if (!scaled || !quantities.has(type)) return (row) => kindOf(column.at(row));
  const plain = kindOf('7');
  return (row) => (Number.isNaN(scaled.values[row]) ? kindOf(column.at(row)) : plain);
}
