import { kindOf } from './cell-kind.ts';
import { delimiterMarks } from './delimiter-marks.ts';
import { delimiterWords } from './delimiter-words.ts';
import { withoutGroups } from './grouped-digits.ts';
import { type ColumnProfile, fitsColumn, hasForm, type Profile } from './profile.ts';
import type { Recovery } from './recovery.ts';
import { fitsRow } from './row-fit.ts';
import { splitLine } from './split-record.ts';
import { isBlankCell } from './trim-blanks.ts';

/** Delimiters that a single row may have instead of the file's own. */
const otherDelimiters = [...delimiterMarks, ' '];
/** With more parts no joining is tried. */
const mostParts = 200;

/** A row that another delimiter parts into cells which fit; 'doubtful' where that is not for certain. */
export function partedOtherwise(
  raw: string,
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | 'doubtful' | undefined {
  const found = otherDelimiters
    .filter((mark) => mark !== delimiter && raw.includes(mark) && !(mark === ',' && groupsDigits(raw)))
    .map((mark) => ({ mark, ...splitLine(raw, { delimiter: mark, quote: '"', escape: 'doubled' }) }))
    .map(({ cells, ...found }) => ({ ...found, cells: withoutTrailing(cells, width) }))
    .map(({ cells, ...found }) => ({
      ...found,
      cells: (found.mark === ' ' ? joinWords(cells, profile, delimiter) : undefined) ?? cells,
    }))
    .filter(
      ({ mark, cells, open, strays }) =>
        cells.length === width &&
        !open &&
        strays === 0 &&
        (mark === ' ' ? isSure(cells, profile) : raw.includes(delimiter) || isTelling(mark, profile)) &&
        fitsRow(cells, profile),
    );
  // The file's own delimiter stands inside a text, not at its edge or beside a value.
  const isCut = (cell: string) => {
    if (!cell.includes(delimiter)) return false;
    const kinds = cell.split(delimiter).map(kindOf);
    return (
      kinds[0] === 'blank' ||
      kinds.at(-1) === 'blank' ||
      kinds.some((kind) => !['text', 'blank', 'missing'].includes(kind))
    );
  };
  const [only] = found;
  if (!only) return undefined;
  const isOwn = raw.includes(delimiter) && (!isSure(only.cells, profile) || only.cells.some(isCut));
  if (found.length > 1 || isOwn) return 'doubtful';
  const name = delimiterWords(only.mark);
  return {
    cells: only.cells,
    code: 'other-delimiter',
    done: { 'zh-CN': `按${name['zh-CN']}分隔该行`, en: `the row was parted at ${name.en}` },
  };
}

/** Commas that do nothing but group the digits of amounts. */
function groupsDigits(raw: string): boolean {
  return !withoutGroups(raw).includes(',');
}

/** A row may end with its delimiter, as the others do with theirs. */
function withoutTrailing(cells: string[], width: number): string[] {
  return cells.length === width + 1 && isBlankCell(cells[width] ?? '') ? cells.slice(0, width) : cells;
}

/** Where the row has the file's own delimiter too, or blanks part it: at least two cells are of a kind that their columns ask for. */
function isSure(cells: string[], { columns }: Profile): boolean {
  return cells.filter((cell, at) => columns[at]?.kind !== undefined && !isBlankCell(cell)).length > 1;
}

/** A tab or a bar hardly stands in text; other marks need a third column, or one that is no text. */
function isTelling(mark: string, { columns }: Profile): boolean {
  return (
    mark === '\t' || mark === '|' || columns.length > 2 || columns.some(({ kind }) => kind !== undefined)
  );
}

/**
 * Words that blanks part, joined to as many cells as there are columns, in the only way in which each fits; where several
 * do, in the only one in which all have the form of the other cells; else undefined. Texts of more than one word stand in
 * columns of text alone; what was quoted is whole.
 */
function joinWords(words: string[], profile: Profile, delimiter: string): string[] | undefined {
  if (words.length <= profile.columns.length || words.length > mostParts) return undefined;
  const isWhole = words.map((word) => word.includes(' ') || word.includes('"') || word.includes(delimiter));
  const fits = (cell: string, column: ColumnProfile) => fitsColumn(cell, column, profile.rows);
  return (
    onlyJoining(words, isWhole, profile, fits) ??
    onlyJoining(words, isWhole, profile, (cell, column) => fits(cell, column) && hasForm(cell, column))
  );
}

function onlyJoining(
  words: string[],
  isWhole: boolean[],
  { columns }: Profile,
  fits: (cell: string, column: ColumnProfile) => boolean,
): string[] | undefined {
  // At n: how many ways there are to make the columns so far of the first n words, and where the cells of one begin.
  let ways = [{ count: 1, begins: [] as number[] }];
  for (const column of columns) {
    const next: typeof ways = [];
    ways.forEach((way, from) => {
      for (let to = from + 1; to <= words.length; to += 1) {
        const isJoined = to > from + 1;
        if (isJoined && (column.kind !== undefined || isWhole[from] || isWhole[to - 1])) break;
        if (isJoined && (words[from] === '' || words[to - 1] === '')) break;
        if (!fits(words.slice(from, to).join(' '), column)) continue;
        next[to] = { count: (next[to]?.count ?? 0) + way.count, begins: [...way.begins, from] };
      }
    });
    ways = next;
  }
  const whole = ways[words.length];
  if (whole?.count !== 1) return undefined;
  return whole.begins.map((from, at) => words.slice(from, whole.begins[at + 1] ?? words.length).join(' '));
}
