import { filledUpToTwo } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { damagedRecords } from './damaged-records.ts';
import { filledWidth } from './filled-width.ts';
import { isOneColumn } from './one-column.ts';
import { isYear } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { isBlankCell } from './trim-blanks.ts';

/** How the cells of a text may be parted and quoted. */
export type Manner = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>;

/** What blanks as delimiters score at most. */
export const mostOfBlanks = 0.7;
/** Rows of one width speak for a delimiter more than rows cut off. */
const shareOfCut = 0.9;

/**
 * Between 0 and 1: how even the rows are, which counts twice, times how plain their cells. 0 where hardly anything is parted,
 * and for whatever can't reach `least`.
 */
export function scoreOf(lines: string[], manner: Manner, least: number): number {
  const { records } = damagedRecords(lines, 1, { ...manner, lineEnd: 'LF' }, undefined, false);
  const counts = new Map<number, number>();
  for (const { cells, span } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + span);
  // Delimiters at the ends of rows make no other width of them.
  const named =
    records[0] && filledWidth(records[0].cells) === records[0].cells.length ? records[0].cells.length : 0;
  const isSpared = (cells: string[], width: number) =>
    cells.length > width && (filledWidth(cells) === width || (width === named && filledWidth(cells) < width));
  for (const [width, own] of [...counts]) {
    const isMet = records.some(
      (record) => isSound(record) && record.cells.length === width && filledWidth(record.cells) === width,
    );
    if (!isMet) continue;
    const longer = records.filter(({ cells }) => isSpared(cells, width));
    counts.set(
      width,
      longer.reduce((sum, { span }) => sum + span, own),
    );
  }
  const pattern = [...counts].filter(([width]) => width > 1).sort((a, b) => evenness(b) - evenness(a))[0];
  if (!pattern) return 0;
  const [width, covered] = pattern;
  const shaped = records.map((record) =>
    isSpared(record.cells, width) ? { ...record, cells: record.cells.slice(0, width) } : record,
  );
  if (isOneColumn(shaped, width)) return 0;
  if (manner.delimiter === ' ' && (covered < lines.length * 0.8 || width < 3 || areLists(shaped))) return 0;
  const even = shaped.filter(({ cells }) => cells.length === width);
  const faults = records.filter(({ fault }) => fault !== undefined).length;
  // A last column without any text is but the end of each row.
  const isSpare = even.every((record) => !isSound(record) || isBlankCell(record.cells[width - 1] ?? ''));
  const used = width - (isSpare ? 1 : 0);
  const penalty = manner.delimiter === ' ' ? mostOfBlanks : 1;
  const evenShare = covered / lines.length;
  const most = evenShare ** 2 * (1 - 1 / (used + 1)) * penalty;
  const cut = cutScore(records, lines.length, manner);
  if (most < least) return cut;
  let plain = 0;
  for (const { cells } of even) {
    for (let at = 0; at < used; at += 1) plain += plainness(cells[at] ?? '', manner);
  }
  const faultShare = 1 - (0.5 * faults) / records.length;
  return Math.max(cut, most * (plain / (even.length * used)) * faultShare);
}

/**
 * The score where rows are cut off at their ends: the first line, but for titles padded with blank cells, names three
 * columns or more, no row has more, and hardly any has one cell only.
 */
function cutScore(records: CsvRecord[], lineCount: number, manner: Manner): number {
  const isTitle = ({ cells }: CsvRecord) => cells.length > 1 && filledUpToTwo(cells) < 2;
  const first = records.findIndex((record) => !isTitle(record));
  const [header, ...rows] = records.slice(Math.max(0, first));
  const width = header?.cells.length ?? 0;
  if (!header || width < 3 || header.fault !== undefined || manner.delimiter === ' ') return 0;
  if (header.cells.some((cell) => !isName(cell))) return 0;
  const parted = rows.filter(({ cells }) => cells.length > 1);
  const short = parted.filter((record) => isSound(record) && record.cells.length < width);
  // A few are damaged rather than cut off.
  if (
    short.length === 0 ||
    short.length < Math.min(2, parted.length) ||
    short.length * 10 < parted.length ||
    parted.some(({ cells }) => filledWidth(cells) > width)
  )
    return 0;
  const covered = parted.reduce((sum, { span }) => sum + span, header.span);
  const cells = parted.flatMap((record) => record.cells);
  const plain = cells.reduce((sum, cell) => sum + plainness(cell, manner), 0) / cells.length;
  const faults = parted.filter(({ fault }) => fault !== undefined).length;
  const faultShare = 1 - (0.5 * faults) / records.length;
  return shareOfCut * (covered / lineCount) ** 2 * (1 - 1 / (width + 1)) * plain * faultShare;
}

/** Half of the records have a mark within words, which parts them rather than blanks do. */
function areLists(records: CsvRecord[]): boolean {
  const lists = records.filter(({ cells }) => cells.some((cell) => /[^\d\s][,;|，；]\S/.test(cell)));
  return lists.length * 2 >= records.length;
}

/** Words or a time, and no list of them. */
function isName(cell: string): boolean {
  return (['text', 'date'].includes(kindOf(cell)) || isYear(cell)) && !/[,;\t|，；]/.test(cell.trim());
}

function isSound({ fault }: CsvRecord): boolean {
  return fault === undefined;
}

function evenness([width, covered]: [number, number]): number {
  return covered * (1 - 1 / (width + 1));
}

/** 1 for a cell that plainly is something; less for one that another manner would part or unquote. */
function plainness(cell: string, { delimiter }: Manner): number {
  const kind = kindOf(cell);
  if (kind === 'blank' || kind === 'missing') return 0.8;
  if (kind !== 'text') return 1;
  const text = cell.trim();
  if (/^(["']).*\1$/s.test(text) && text.length > 1) return 0.3;
  if (/^[,;|，；]/.test(text)) return 0.05;
  if (/[,;|，；]$/.test(text)) return 0.2;
  if (/^["']|["']$/.test(text)) return delimiter === ' ' ? 0.1 : 0.5;
  // Tabs hardly stand in text, nor other marks within words.
  if (text.includes('\t') || (delimiter === ' ' && /[,;|，；]/.test(text))) return 0.1;
  if (/[;|；]/.test(text)) return 0.4;
  // After a mark of prose a blank follows.
  if (delimiter !== ' ' && /^[ \u3000]/.test(cell)) return 0.7;
  return text.length > 200 ? 0.6 : 0.9;
}
