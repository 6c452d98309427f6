import { likeliestWays, lostDelimiters, type PartedWay } from './lost-delimiter.ts';
import { mayBeTwo } from './merged-cells.ts';
import { fitsColumn, hasForm, type Profile } from './profile.ts';
import type { Recovery } from './recovery.ts';
import { fitFromStart, fitToEnd } from './row-fit.ts';

/**
 * The ways to read a row with too few cells: blank ones are put in, or a cell that is two for want of a delimiter is
 * parted; undefined where it can't be told whether a cell is two. `besideQuote` are the ways of `lostBesideQuote`.
 */
export function waysWithMore(
  cells: string[],
  width: number,
  profile: Profile,
  quote: string,
  besideQuote: PartedWay[],
): Recovery[] | undefined {
  const lacking = width - cells.length;
  const parted =
    lacking === 1 ? likeliestWays([...besideQuote, ...lostDelimiters(cells, profile, quote)]) : [];
  const { ways, areSure } = withBlanks(cells, lacking, profile, parted.length === 0);
  if (parted.length > 0) return [...ways.filter((way) => isLikely(way, profile)), ...parted];
  return areSure ? ways : undefined;
}

/**
 * False where another way is to be preferred: a blank cell at the end, in a column that has no other, and a cell before
 * it that is not of the form of its column.
 */
function isLikely({ cells }: Recovery, { columns, rows }: Profile): boolean {
  if (cells.at(-1) !== '' || fitsColumn('', columns.at(-1), rows)) return true;
  return columns.every((column, at) => hasForm(cells[at] ?? '', column));
}

/** The ways to put in blank cells side by side, up to two; not sure where a cell may be two. `areAll`: there are no others. */
function withBlanks(
  cells: string[],
  lacking: number,
  profile: Profile,
  areAll: boolean,
): { ways: Recovery[]; areSure: boolean } {
  const blanks = Array.from({ length: lacking }, () => '');
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, lacking);
  const ways: Recovery[] = [];
  let areSure = true;
  const mayBeBlank = (at: number) =>
    profile.columns.slice(at, at + lacking).every((column) => fitsColumn('', column, profile.rows));
  // Where blanks at the end are a surprise, others are no greater one.
  const surprises = areAll && !mayBeBlank(cells.length);
  for (let at = 0; at <= cells.length && ways.length < 2; at += 1) {
    if (!before[at]) break;
    const atEnd = at === cells.length;
    if (!after[at] || !(atEnd || surprises || mayBeBlank(at))) continue;
    const longer = [...cells.slice(0, at), ...blanks, ...cells.slice(at)];
    if (ways[0]?.cells.every((cell, column) => cell === longer[column])) continue;
    ways.push(blankPutIn(longer, at, atEnd));
    areSure &&= !longer.some((cell, column) => mayBeTwo(cell, column, at, lacking, profile));
  }
  return { ways, areSure };
}

/** The row with blank cells put in at `at`. */
export function blankPutIn(cells: string[], at: number, atEnd: boolean): Recovery {
  return {
    cells,
    code: 'missing-cell',
    done: atEnd
      ? { 'zh-CN': '末尾缺少的单元格按空白补上', en: 'the cells lacking at its end were taken as blank' }
      : {
          'zh-CN': `第 ${at + 1} 列缺少的单元格按空白补上`,
          en: `a blank cell was put in at column ${at + 1}`,
        },
  };
}
