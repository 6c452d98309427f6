import { fitsColumn, type Profile } from './profile.ts';
import type { Recovery } from './recovery.ts';
import { splitLine } from './split-record.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** Delimiters that a single row may have instead of the file's own. */
const otherDelimiters = [',', ';', '\t', '|', '，', '；', ' '];

/** A row that another delimiter parts into cells which fit; 'doubtful' where that is not for certain. */
export function partedOtherwise(
  raw: string,
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | 'doubtful' | undefined {
  const found = otherDelimiters
    .filter((mark) => mark !== delimiter && raw.includes(mark))
    .map((mark) => ({ mark, ...splitLine(raw, { delimiter: mark, quote: '"', escape: 'doubled' }) }))
    .map(({ cells, ...found }) => ({ ...found, cells: withoutTrailing(cells, width) }))
    .filter(
      ({ mark, cells, open, strays }) =>
        cells.length === width &&
        !open &&
        strays === 0 &&
        (mark === ' ' ? isSure(cells, profile) : raw.includes(delimiter) || isTelling(mark, profile)) &&
        fits(cells, profile),
    );
  // The file's own delimiter stands inside a text, not at its edge.
  const isCut = (cell: string) => {
    const text = trimBlanks(cell);
    return text.startsWith(delimiter) || text.endsWith(delimiter);
  };
  const [only] = found;
  if (!only) return undefined;
  const isOwn = raw.includes(delimiter) && (!isSure(only.cells, profile) || only.cells.some(isCut));
  if (found.length > 1 || isOwn) return 'doubtful';
  const name = only.mark === '\t' ? 'tab' : only.mark === ' ' ? 'blank' : only.mark;
  return {
    cells: only.cells,
    code: 'other-delimiter',
    done: { 'zh-CN': `按“${name}”分隔该行`, en: `the row was parted at "${name}"` },
  };
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

function fits(cells: string[], profile: Profile): boolean {
  return cells.every((cell, column) => fitsColumn(cell, profile.columns[column], profile.rows));
}
