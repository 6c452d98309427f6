import { kindOf } from './cell-kind.ts';
import { type ColumnProfile, fitsColumn, hasForm, type Profile } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import type { Recovery } from './recovery.ts';
import { fitFromStart, fitsRow, fitToEnd } from './row-fit.ts';
import { splitLine } from './split-record.ts';
import { count } from './text-blocks.ts';
import { trimBlanks } from './trim-blanks.ts';

/** A longer cell may be parted anywhere. */
const longestCell = 300;
/** With more quotes in a row none is looked at. */
const mostQuotes = 64;

/** A way to part a cell in two, each of the kind of its column. */
export interface PartedWay {
  way: Recovery;
  /** True where both have the form of the other cells of their columns as well. */
  formed: boolean;
}

/** The only way in which the halves have the form of their columns; else up to two of all ways. */
export function likeliestWays(ways: PartedWay[]): Recovery[] {
  const formed = ways.filter((way) => way.formed);
  return (formed.length === 1 ? formed : ways.slice(0, 2)).map(({ way }) => way);
}

/**
 * The ways to part one cell of a row in two, so that each half and each other cell fits its column; no more than tell
 * that there are several. A cell with a quote in it is left to `lostBesideQuote`.
 */
export function lostDelimiters(cells: string[], profile: Profile, quote: string): PartedWay[] {
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, 1);
  const ways: PartedWay[] = [];
  const counts = { true: 0, false: 0 };
  for (let at = 0; at < cells.length && before[at] && counts.true < 2; at += 1) {
    const own = profile.columns[at];
    const next = profile.columns[at + 1];
    if (!own || !next || !after[at + 1] || cells[at]?.includes(quote)) continue;
    let formed = false;
    for (const [left, right] of halvesOf(cells[at] ?? '', own, next, profile.rows)) {
      // As likely as the one before, which has the same digits.
      if (right !== '') formed = hasForm(left, own) && hasForm(right, next);
      counts[`${formed}`] += 1;
      if (counts[`${formed}`] > 2) continue;
      const parted = [...cells.slice(0, at), left, right, ...cells.slice(at + 1)];
      ways.push({ way: delimiterPutBack(parted, at), formed });
    }
  }
  return ways;
}

/** The ways to part a cell between two columns. */
function* halvesOf(
  cell: string,
  own: ColumnProfile,
  next: ColumnProfile,
  rows: number,
): Generator<[left: string, right: string]> {
  if (own.texts.has(cell) || next.texts.has(cell)) return;
  const isWhole =
    own.kind !== undefined && !['number', 'url'].includes(own.kind) && kindOf(cell) === own.kind;
  // A value where words are asked for stands one column too far left.
  if (isWhole || (own.kind === undefined && kindOf(cell) === next.kind)) return;
  if (own.kind === 'number' && next.kind === undefined && kindOf(cell) === 'number') return;
  const needDecimals = [own, next].every(
    ({ kind, decimalShare }) => kind === 'number' && decimalShare >= 0.5,
  );
  const end = Math.min(cell.length, longestCell);
  let last = '';
  for (let at = 1; at < end; at += 1) {
    const left = trimBlanks(cell.slice(0, at));
    const right = trimBlanks(cell.slice(at));
    if (left === '' || right === '' || left === last) continue;
    last = left;
    if (needDecimals && !(left.includes('.') && right.includes('.'))) continue;
    if (!fitsColumn(left, own, rows) || !fitsColumn(right, next, rows)) continue;
    yield [left, right];
    // Digits alone may be whole, and the next cell blank for once.
    if (/^\d+$/.test(cell)) yield [cell, ''];
  }
}

/** The ways to put a delimiter before or after a quote, so that all quotes are in place and every cell fits. */
export function lostBesideQuote(raw: string, profile: Profile, dialect: Dialect): PartedWay[] {
  const { columns } = profile;
  return partedBesideQuote(raw, columns.length, dialect)
    .filter(({ cells }) => fitsRow(cells, profile))
    .map(({ cells, column }) => ({
      way: delimiterPutBack(cells, column),
      formed: [column, column + 1].every((at) => {
        const own = columns[at];
        return own !== undefined && hasForm(cells[at] ?? '', own);
      }),
    }));
}

/** The different cells, and the column after which they were parted, of a text with a delimiter put beside a quote. */
export function partedBesideQuote(
  raw: string,
  width: number,
  dialect: Dialect,
): { cells: string[]; column: number }[] {
  const { delimiter, quote } = dialect;
  const isEdge = (char: string | undefined) => char === undefined || char === delimiter;
  const ways = new Map<string, { cells: string[]; column: number }>();
  // Within quotes a delimiter parts nothing.
  if (splitLine(raw, dialect).cells.length === width) return [];
  let tries = 0;
  for (let at = raw.indexOf(quote); at >= 0 && tries < mostQuotes; at = raw.indexOf(quote, at + 1)) {
    tries += 1;
    for (const place of [at, at + 1]) {
      if (isEdge(raw.slice(0, place).trimEnd().at(-1)) || isEdge(raw.slice(place).trimStart()[0])) continue;
      const { cells, open, strays } = splitLine(raw.slice(0, place) + delimiter + raw.slice(place), dialect);
      if (open || strays > 0 || cells.length !== width) continue;
      const column = splitLine(raw.slice(0, place), dialect).cells.length - 1;
      // Else it was a quote within a cell that was parted.
      const halves = [cells[column] ?? '', cells[column + 1] ?? ''];
      if (halves.some((cell) => count(cell, quote) % 2 === 1)) continue;
      // A delimiter at the edge of a text is one that parts, and a quote beside it out of place.
      if (halves.some((cell) => isEdge(cell[0] ?? '') || isEdge(cell.at(-1) ?? ''))) continue;
      ways.set(JSON.stringify(cells), { cells, column });
    }
  }
  return [...ways.values()];
}

function delimiterPutBack(cells: string[], at: number): Recovery {
  return {
    cells,
    code: 'missing-cell',
    done: {
      'zh-CN': `第 ${at + 1} 列之后缺少的分隔符已补上`,
      en: `the delimiter lost after column ${at + 1} was put back`,
    },
  };
}
