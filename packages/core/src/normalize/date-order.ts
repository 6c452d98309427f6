import type { RawColumn } from '../read/raw-column.ts';

/** What stands first in dates such as 03/04/2023. */
export type DateOrder = 'day-first' | 'month-first';

const shortest = 8;
const longest = 10;
const date = /^(\d{1,2})([-/.])(\d{1,2})\2(?:19|20|21)\d\d$/;
const dates = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:19|20|21)\d\d)(?!\d)/g;

/** The order that a date can only have, or `open` where it has two readings; undefined where a cell is no such date. */
export function orderSeen(cell: string): DateOrder | 'open' | undefined {
  if (cell.length < shortest) return undefined;
  const match = date.exec(cell);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : 'open';
}

/** The order that some dates of a column can only have and none contradicts, if there is one. Linear in the cells. */
export function dateOrderOf({ length, at, dictionary }: RawColumn): { dateOrder?: DateOrder } {
  const found = new Set<DateOrder>();
  const look = (cell: string) => {
    if (cell.length > 2 * longest) return;
    const order = orderSeen(cell.trim());
    if (order !== undefined && order !== 'open') found.add(order);
  };
  if (dictionary) dictionary.cells.forEach(look);
  else for (let row = 0; row < length; row += 1) look(at(row));
  const [only] = found;
  return only !== undefined && found.size === 1 ? { dateOrder: only } : {};
}

/** Each such date with its year first, as nothing can misread it. */
export function withYearFirst(text: string, order: DateOrder): string {
  return text.replace(dates, (_, first: string, __, second: string, year: string) =>
    order === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`,
  );
}
