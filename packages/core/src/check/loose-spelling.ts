import type { Column } from '../normalize/table.ts';
import { valueKey } from './value-key.ts';

const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const plain = /^[ -~\u4e00-\u9fff]*$/;

/** A cell without what people spell now so, now so: widths, capitals, blanks and invisible characters. */
export function looseSpelling(cell: string): string {
  // Most cells are of characters that have one form and one width.
  if (plain.test(cell)) return (cell.includes(' ') ? cell.replaceAll(' ', '') : cell).toLowerCase();
  return cell.normalize('NFKC').replace(unseen, '').toLowerCase();
}

/** For each row of a column the same of its cell, or of its value where it has an exact one; equal cells are read once. */
export function looseSpellings(column: Column): (row: number) => string {
  const [cells] = column.raw;
  const isText = ['text', 'name', 'url'].includes(column.spec.type);
  const read = (row: number): string =>
    (isText ? undefined : valueKey(column.readingAt(row).value)) ?? looseSpelling(cells?.at(row) ?? '');
  const dictionary = cells?.dictionary;
  if (!dictionary) return read;
  const known: string[] = [];
  return (row) => {
    const code = dictionary.codes[row] ?? 0;
    known[code] ??= read(row);
    return known[code];
  };
}
