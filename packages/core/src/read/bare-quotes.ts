import { opensWithin } from './cell-edges.ts';
import { fitsColumn, type Profile } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import type { Recovery } from './recovery.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Beyond so many tries nothing is certain. */
const mostTries = 2000;

/**
 * The ways to read a row in which quotes stand within quoted cells as plain characters: a quoted cell ends at any
 * quote before a delimiter or at the end, and no quote stands in a cell that is not quoted. Up to two.
 */
export function withBareQuotes(raw: string, width: number, profile: Profile, dialect: Dialect): Recovery[] {
  const { delimiter, quote } = dialect;
  const hasBackslashes = dialect.escape === 'backslash';
  const escaped = hasBackslashes ? `\\${quote}` : quote + quote;
  const found: string[][] = [];
  let tries = 0;
  const goOn = (from: number, cells: string[]): void => {
    tries += 1;
    if (tries > mostTries || found.length > 1) return;
    const column = cells.length;
    if (column === width) {
      if (from > raw.length) found.push(cells);
      return;
    }
    if (from > raw.length) return;
    const take = (cell: string, next: number): void => {
      if (fitsColumn(cell, profile.columns[column], profile.rows)) goOn(next, [...cells, cell]);
    };
    if (raw[from] !== quote) {
      const at = raw.indexOf(delimiter, from);
      const end = at < 0 ? raw.length : at;
      const cell = raw.slice(from, end);
      if (!cell.includes(quote)) take(cell, end + delimiter.length);
      return;
    }
    for (let at = raw.indexOf(quote, from + 1); at >= 0; at = raw.indexOf(quote, at + 1)) {
      const next = at + 1;
      if (next < raw.length && !raw.startsWith(delimiter, next)) continue;
      // A quote right after a delimiter opens a cell of its own.
      if (opensWithin(raw.slice(from + 1, at), delimiter, quote)) break;
      if (hasBackslashes && raw[at - 1] === '\\') continue;
      take(trimBlanks(raw.slice(from + 1, at)).replaceAll(escaped, quote), next + delimiter.length);
    }
  };
  goOn(0, []);
  return tries > mostTries ? [] : found.map((cells) => quotesKept(cells));
}

function quotesKept(cells: string[]): Recovery {
  return {
    cells,
    code: 'stray-quote',
    done: {
      'zh-CN': '单元格内的引号按普通字符处理',
      en: 'quotes within cells were taken as plain characters',
    },
  };
}
