import type { Dialect } from '../../../src/read/raw-table.ts';

/**
 * The cells of one record by the letter of the dialect; null where its quoting is not sound. Blanks around quotes are
 * passed over.
 */
export function splitPlainly(record: string, dialect: Dialect): string[] | null {
  const { delimiter, quote } = dialect;
  const blank =
    delimiter === '\t' ? /[^\S\r\n\t\ufeff]/ : delimiter === ' ' ? /[^\S\r\n \ufeff]/ : /[^\S\r\n\ufeff]/;
  const cells: string[] = [];
  for (let at = 0; ; at += delimiter.length) {
    let start = at;
    while (start < record.length && blank.test(record[start] ?? '')) start += 1;
    if (record[start] === quote) {
      const closed = readQuoted(record, start, dialect);
      if (!closed) return null;
      cells.push(closed.cell);
      at = closed.end;
      while (at < record.length && blank.test(record[at] ?? '')) at += 1;
      if (at < record.length && !record.startsWith(delimiter, at)) return null;
    } else {
      const end = record.indexOf(delimiter, at);
      const cell = record.slice(at, end < 0 ? record.length : end);
      if (cell.includes('\n')) return null;
      cells.push(cell);
      at += cell.length;
    }
    if (at >= record.length) return cells;
  }
}

function readQuoted(record: string, start: number, dialect: Dialect): { cell: string; end: number } | null {
  const { quote, escape: kind } = dialect;
  let cell = '';
  for (let at = start + 1; at < record.length; at += 1) {
    const next = record[at + 1];
    if (kind === 'backslash' && record[at] === '\\' && (next === quote || next === '\\')) {
      cell += next;
      at += 1;
    } else if (record[at] !== quote) cell += record[at];
    else if (next === quote) {
      cell += quote;
      at += 1;
    } else return { cell, end: at + 1 };
  }
  return null;
}
