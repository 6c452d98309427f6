import { kindOf } from './cell-kind.ts';
import { fitsColumn, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { splitLine } from './split-record.ts';
import { isBlankCell } from './trim-blanks.ts';

/** Delimiters that a single row may have instead of the file's own. */
const otherDelimiters = [',', ';', '\t', '|', '，', '；', ' '];

export interface Recovery {
  cells: string[];
  /** What was wrong. */
  code: 'extra-cell' | 'missing-cell' | 'other-delimiter';
  /** What was done, in both languages. */
  done: { 'zh-CN': string; en: string };
}

/**
 * A row with too many or too few cells, brought to the table's width in the one way in which every cell fits its
 * column; undefined where no way fits or several do. `raw` is the row's text.
 */
export function recoverRow(
  { cells, fault }: CsvRecord,
  raw: string,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const width = profile.columns.length;
  const other = partedOtherwise(raw, width, profile, delimiter);
  if (other) return other;
  if (cells.length > width) {
    const way = withFewer(cells, width, profile, delimiter);
    // A quote that nothing closes must be the start of the text that has the delimiters.
    const joined = way?.cells.find((cell) => cell.includes(delimiter));
    return fault === 'open-quote' && !/^\s*["']/.test(joined ?? '') ? undefined : way;
  }
  // A quote that is out of place may have joined several cells into one.
  if (cells.length === 1 || fault !== undefined || cells.some((cell) => cell.includes('"'))) return undefined;
  return withMore(cells, width, profile);
}

function partedOtherwise(
  raw: string,
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const found = otherDelimiters
    .filter((mark) => mark !== delimiter && raw.includes(mark))
    .map((mark) => ({ mark, ...splitLine(raw, { delimiter: mark, quote: '"', escape: 'doubled' }) }))
    .filter(
      ({ mark, cells, open, strays }) =>
        cells.length === width &&
        !open &&
        strays === 0 &&
        (raw.includes(delimiter) ? isSure(cells, profile) : isTelling(mark, profile)) &&
        fits(cells, profile),
    );
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const name = only.mark === '\t' ? 'tab' : only.mark === ' ' ? 'blank' : only.mark;
  return {
    cells: only.cells,
    code: 'other-delimiter',
    done: { 'zh-CN': `按“${name}”分隔该行`, en: `the row was parted at "${name}"` },
  };
}

/** Where the row has the file's own delimiter too: at least two cells are of a kind that their columns ask for. */
function isSure(cells: string[], { columns }: Profile): boolean {
  return cells.filter((cell, at) => columns[at]?.kind !== undefined && !isBlankCell(cell)).length > 1;
}

/** A tab or a bar hardly stands in text; other marks need a third column, or one that is no text. */
function isTelling(mark: string, { columns }: Profile): boolean {
  return (
    mark === '\t' || mark === '|' || columns.length > 2 || columns.some(({ kind }) => kind !== undefined)
  );
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
  return onlyWay(ways);
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

function withMore(cells: string[], width: number, profile: Profile): Recovery | undefined {
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
    if (!longer.some((cell, column) => mayBeTwo(cell, column, profile)))
      ways.push(blankPutIn(longer, at, atEnd));
    else return undefined;
  }
  return onlyWay(ways);
}

/** True where a cell may well hold that of the next column too, for want of a delimiter between them. */
function mayBeTwo(cell: string, column: number, profile: Profile): boolean {
  const own = profile.columns[column];
  const next = profile.columns[column + 1];
  if (!own || !next || isBlankCell(cell)) return false;
  if (own.kind === 'number' && next.kind === 'number')
    return own.decimalShare < 0.5 || next.decimalShare < 0.5;
  if (own.kind === 'url') return next.kind === undefined || next.kind === 'url';
  if (own.kind !== undefined) return false;
  if (next.kind === undefined) return !own.texts.has(cell);
  if (next.kind === 'url') return /.(?:https?:|www\.)/.test(cell);
  return /[\d%％‰年月日元万亿]$/.test(cell) && !own.texts.has(cell);
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

/** The way, where all ways give the same cells. */
function onlyWay(ways: Recovery[]): Recovery | undefined {
  const [first] = ways;
  const same = ways.every(({ cells }) => cells.every((cell, at) => cell === first?.cells[at]));
  return same ? first : undefined;
}

function fits(cells: string[], profile: Profile): boolean {
  return cells.every((cell, column) => fitsColumn(cell, profile.columns[column], profile.rows));
}
