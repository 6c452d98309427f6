import { kindOf } from './cell-kind.ts';
import { fitsColumn, hasForm, type Profile, withFirstBlanks } from './profile.ts';
import { onlyWay, type Recovery } from './recovery.ts';
import { fitFromStart, fitToEnd } from './row-fit.ts';
import { isBlankCell } from './trim-blanks.ts';

/** No blank in so many rows: 95 times of 100 fewer than 4 % of the cells are blank, and a first one is a surprise. */
const manyRows = 75;

/** A row with too many cells: blank ones are left out, or a text is joined that has delimiters in it. */
export function withFewer(
  cells: string[],
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const ways = waysWithFewer(cells, profile, delimiter);
  const withBlanks = waysWithFewer(cells, withFirstBlanks(profile), delimiter);
  const isEnd = ({ cells: kept }: Recovery) =>
    cells.slice(width).every(isBlankCell) && kept.every((cell, at) => cell === cells[at]);
  const isFree = ({ joined }: WayWithFewer) => joined === undefined || !profile.columns[joined]?.isVocabulary;
  const isFormed = (way: Recovery) =>
    profile.columns.every((column, at) => hasForm(way.cells[at] ?? '', column));
  const areOdd = !ways.some(isFormed);
  // A blank cell may be the first of its column: what is right then, too, is not the only way.
  const isRival = (way: WayWithFewer) =>
    ways.length === 0 || isEnd(way) || (profile.rows < manyRows && isFree(way)) || (areOdd && isFormed(way));
  const rivals = [...ways, ...withBlanks.filter(isRival)];
  // Blanks at the end may go from a row of cells that were never met before.
  if (rivals.length > 0 && rivals.every(isEnd)) return rivals[0];
  const areJoined = ways.length > 0 && ways.every(({ joined }) => joined !== undefined);
  if (ways.length === 0 || (areJoined && delimiter === ',' && mayBeGrouped(cells, profile))) return undefined;
  return onlyWay(rivals, profile, delimiter);
}

/** `joined`: the column whose text was put together. */
type WayWithFewer = Recovery & { joined?: number };

function waysWithFewer(cells: string[], profile: Profile, delimiter: string): WayWithFewer[] {
  const width = profile.columns.length;
  const spare = cells.length - width;
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, -spare);
  const ways: WayWithFewer[] = [];
  for (let at = 0; at <= width; at += 1) {
    if (!before[at]) break;
    const gap = cells.slice(at, at + spare);
    if (gap.every(isBlankCell) && after[at + spare]) {
      ways.push(blankLeftOut([...cells.slice(0, at), ...cells.slice(at + spare)], at, spare));
    }
    const parts = cells.slice(at, at + spare + 1);
    if (
      at < width &&
      after[at + spare + 1] &&
      isText(profile, at) &&
      (parts.every((cell) => kindOf(cell) === 'text') ||
        (width === 1 && parts.some((cell) => kindOf(cell) === 'text')))
    ) {
      const whole = [...cells.slice(0, at), parts.join(delimiter), ...cells.slice(at + spare + 1)];
      ways.push({ ...cellsJoined(whole, at), joined: at });
    }
  }
  return ways;
}

/** An amount may have been parted at the comma that groups its digits: put together, all cells but one fit at least. */
function mayBeGrouped(cells: string[], { columns, rows }: Profile): boolean {
  if (cells.length !== columns.length + 1) return false;
  return columns.some(({ kind }, at) => {
    const [high = '', low = ''] = [cells[at], cells[at + 1]];
    if (kind !== 'number' || !/^[^\d.]*\d{1,3}$/.test(high) || !/^\d{3}(?!\d)/.test(low)) return false;
    const joined = [...cells.slice(0, at), `${high},${low}`, ...cells.slice(at + 2)];
    return joined.filter((cell, column) => !fitsColumn(cell, columns[column], rows)).length <= 1;
  });
}

/** A column whose cells are words, so that a delimiter may well stand in one. */
function isText(profile: Profile, column: number): boolean {
  return profile.columns[column]?.kind === undefined;
}

/** The row without as many blank cells as `count`, which stood at `at`. */
export function blankLeftOut(cells: string[], at: number, count: number): Recovery {
  const en =
    count === 1
      ? `a blank cell too many at column ${at + 1} was left out`
      : `${count} blank cells too many from column ${at + 1} on were left out`;
  return {
    cells,
    code: 'extra-cell',
    done: { 'zh-CN': `第 ${at + 1} 列处多出的${count === 1 ? '' : ` ${count} 个`}空单元格已去掉`, en },
  };
}

function cellsJoined(cells: string[], at: number): Recovery {
  return {
    cells,
    code: 'extra-cell',
    done: {
      'zh-CN': `第 ${at + 1} 列的文字里有分隔符，已合成一个单元格`,
      en: `the text of column ${at + 1} has a delimiter in it; its parts were joined again`,
    },
  };
}
