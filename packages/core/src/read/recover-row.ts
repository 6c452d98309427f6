import { kindOf } from './cell-kind.ts';
import { mayBeTwo } from './merged-cells.ts';
import { partedOtherwise } from './parted-otherwise.ts';
import { fitsColumn, isStrange, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import type { Recovery } from './recovery.ts';
import { isBlankCell } from './trim-blanks.ts';

/**
 * A row with too many or too few cells, brought to the table's width in the one way in which every cell fits its
 * column; undefined where no way fits or several do. `raw` is the row's text.
 */
export function recoverRow(
  record: CsvRecord,
  raw: string,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const other = partedOtherwise(raw, profile.columns.length, profile, delimiter);
  if (other === 'doubtful') return undefined;
  if (other === undefined) return partedSoundly(record, profile, delimiter);
  return raw.includes(delimiter) && partedSoundly(record, profile, delimiter) ? undefined : other;
}

/** By the file's own delimiter, with cells left out, joined or put in. */
function partedSoundly(
  { cells, fault }: CsvRecord,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const width = profile.columns.length;
  if (cells.length > width) {
    const way = withFewer(cells, width, profile, delimiter);
    // A quote that nothing closes must be the start of the text that has the delimiters.
    const joined = way?.cells.find((cell) => cell.includes(delimiter));
    return fault === 'open-quote' && !/^\s*["']/.test(joined ?? '') ? undefined : way;
  }
  // A quote that is out of place may have joined several cells into one.
  if (cells.length === 1 || fault !== undefined || cells.some((cell) => cell.includes('"'))) return undefined;
  return withMore(cells, width, profile, delimiter);
}

function withFewer(
  cells: string[],
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const spare = cells.length - width;
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, -spare);
  const ways: Recovery[] = [];
  for (let at = 0; at <= width; at += 1) {
    if (!before[at]) break;
    const gap = cells.slice(at, at + spare);
    if (gap.every(isBlankCell) && after[at + spare]) {
      ways.push(blankLeftOut([...cells.slice(0, at), ...cells.slice(at + spare)], at));
    }
    const joined = cells.slice(at, at + spare + 1);
    if (
      at < width &&
      after[at + spare + 1] &&
      joined.every((cell) => kindOf(cell) === 'text') &&
      isText(profile, at)
    ) {
      ways.push(
        cellsJoined([...cells.slice(0, at), joined.join(delimiter), ...cells.slice(at + spare + 1)], at),
      );
    }
  }
  return onlyWay(ways, profile, delimiter);
}

/** A column whose cells are words, so that a delimiter may well stand in one. */
function isText(profile: Profile, column: number): boolean {
  return profile.columns[column]?.kind === undefined;
}

/** At n: the first n cells fit the first n columns. */
function fitFromStart(cells: string[], profile: Profile): boolean[] {
  const fit = [true];
  cells.forEach((cell, at) => {
    fit.push(fit[at] === true && fitsColumn(cell, profile.columns[at], profile.rows));
  });
  return fit;
}

/** At n: the cells from n on fit the columns that are `shift` further right. */
function fitToEnd(cells: string[], profile: Profile, shift: number): boolean[] {
  const fit: boolean[] = [];
  fit[cells.length] = true;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    fit[at] = fit[at + 1] === true && fitsColumn(cells[at] ?? '', profile.columns[at + shift], profile.rows);
  }
  return fit;
}

function blankLeftOut(cells: string[], at: number): Recovery {
  return {
    cells,
    code: 'extra-cell',
    done: {
      'zh-CN': `第 ${at + 1} 列处多出的空单元格已去掉`,
      en: `a blank cell too many at column ${at + 1} was left out`,
    },
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

function withMore(cells: string[], width: number, profile: Profile, delimiter: string): Recovery | undefined {
  const lacking = width - cells.length;
  const blanks = Array.from({ length: lacking }, () => '');
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, lacking);
  const ways: Recovery[] = [];
  for (let at = 0; at <= cells.length && ways.length < 2; at += 1) {
    if (!before[at]) break;
    const atEnd = at === cells.length;
    const gap = profile.columns.slice(at, at + lacking);
    if (!after[at] || !(atEnd || gap.every((column) => fitsColumn('', column, profile.rows)))) continue;
    const longer = [...cells.slice(0, at), ...blanks, ...cells.slice(at)];
    if (ways[0]?.cells.every((cell, column) => cell === longer[column])) continue;
    if (!longer.some((cell, column) => mayBeTwo(cell, column, at, lacking, profile)))
      ways.push(blankPutIn(longer, at, atEnd));
    else return undefined;
  }
  return onlyWay(ways, profile, delimiter);
}

function blankPutIn(cells: string[], at: number, atEnd: boolean): Recovery {
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

/** The way, where all ways give the same cells and no cell is a surprise but for one that was joined. */
function onlyWay(ways: Recovery[], { columns }: Profile, delimiter: string): Recovery | undefined {
  const [first] = ways;
  const same = ways.every(({ cells }) => cells.every((cell, at) => cell === first?.cells[at]));
  const sound = first?.cells.every((cell, at) => cell.includes(delimiter) || !isStrange(cell, columns[at]));
  return same && sound === true ? first : undefined;
}
