import { isBlankRecord } from './blank-records.ts';
import { filledWidth, resizeCells } from './filled-width.ts';
import { findHeader, joinLabels } from './find-header.ts';
import { isNoteAlone } from './note-inside.ts';
import { isMisplaced, learnProfile, type Profile } from './profile.ts';
import { cutRows } from './ragged-rows.ts';
import type { CsvRecord } from './records.ts';
import { fitsInPlace } from './row-fit.ts';
import type { Segment } from './segments.ts';
import { linesOf } from './side-lines.ts';
import { TableBuilder } from './table-builder.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { totalProfile } from './total-profile.ts';
import { isTotalWord } from './total-words.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** A table at its beginning: its header is known, and the lines below it are still to be taken. */
export interface TableBegun {
  table: TableUnderWay;
  header: CsvRecord[];
  lines: CsvRecord[];
}

/** Finds the header and the columns of the table that a segment is. */
export function beginTable(file: string, segment: Segment, width: number): TableBegun {
  const { lines } = segment;
  const regular = lines.filter((record) => record.cells.length === width && !isBlankRecord(record));
  const rows = regular.map((record) => record.cells);
  const found = segment.isRagged
    ? { rows: 1, profile: learnProfile(raggedRows(lines.slice(1), width)) }
    : findHeader(rows, segment.header === undefined);
  // A further row of labels has no bad quotes, nor is it a note, or the first again below other lines.
  const bad = regular.findIndex(
    (record, index) =>
      index > 0 &&
      (record.fault !== undefined || repeatsBelow(record, regular, index) || isNoteAlone(record.cells)),
  );
  const headerRows = bad < 0 ? found.rows : Math.min(found.rows, bad);
  const header = segment.header ? [segment.header.record] : regular.slice(0, headerRows);
  const own = headerRows === 0 ? null : joinLabels(rows.slice(0, headerRows), width);
  const labels = segment.header?.labels ?? own;
  const body = regular.slice(headerRows);
  const seen = segment.isRagged ? found.profile : soundProfile(body);
  const totals = lines.filter((record) => isLongerTotal(record, width, seen));
  const columns = usedWidth(labels, [...body, ...totals], width, seen);
  const names = labels && Array.from({ length: columns }, (_, column) => labels[column] ?? '');
  const builder = new TableBuilder(file, names, linesOf(header), columns);
  const cut = cutRows(lines, regular.length, { ...seen, columns: seen.columns.slice(0, columns) });
  const learned =
    cut && !segment.isRagged
      ? learnProfile([...rows.slice(headerRows), ...cut.map((cells) => resizeCells(cells, width))])
      : seen;
  const profile = { ...learned, columns: learned.columns.slice(0, columns) };
  const isRagged = segment.isRagged === true || cut !== undefined;
  const taken = new Set(header);
  return {
    table: {
      builder,
      headerRows: headerRowsOf(names, header, columns),
      width: columns,
      fileWidth: width,
      profile,
      isRagged,
      hasTails: haveTails(lines, width),
      inNotes: false,
      torn: false,
    },
    header,
    lines: lines.filter((record) => !taken.has(record)),
  };
}

/** The joined labels, and each row where there are several. */
function headerRowsOf(names: string[] | null, header: CsvRecord[], width: number): string[][] {
  const rows = header.length > 1 ? header.map(({ cells }) => resizeCells(cells, width).map(trimBlanks)) : [];
  return names ? [names, ...rows] : rows;
}

/** Among so few rows one with a bad quote would count too much. */
const fewRows = 30;

/** What rows are like: where they are few, those whose quotes are in place, if that is half of them. */
function soundProfile(rows: CsvRecord[]): Profile {
  const sound = rows.filter(({ fault }) => fault === undefined);
  const isEnough = rows.length < fewRows && sound.length * 2 >= rows.length;
  return learnProfile((isEnough ? sound : rows).map(({ cells }) => cells));
}

/** True where it is a habit of the file to end rows with blank cells beyond the last column. */
function haveTails(lines: CsvRecord[], width: number): boolean {
  const longer = lines.filter(({ cells, fault }) => cells.length > width && fault === undefined);
  const tails = longer.filter(({ cells }) => filledWidth(cells) <= width);
  return tails.length > 2 && tails.length * 10 >= lines.length && tails.length >= longer.length * 0.9;
}

/** Rows brought to the header's width at their ends. */
function raggedRows(lines: CsvRecord[], width: number): string[][] {
  return lines
    .filter(({ cells, fault }) => fault === undefined && cells.length > 1 && filledWidth(cells) <= width)
    .map(({ cells }) => resizeCells(cells, width));
}

/** A row of totals that is whole but for blank cells after its last one. */
function isLongerTotal({ cells }: CsvRecord, width: number, profile: Profile): boolean {
  return (
    cells.length > width &&
    filledWidth(cells) === width &&
    cells.some(isTotalWord) &&
    fitsInPlace(cells, totalProfile(cells, profile))
  );
}

function repeatsBelow({ cells, line }: CsvRecord, records: CsvRecord[], index: number): boolean {
  const before = records[index - 1];
  const isNext = before !== undefined && line === before.line + before.span;
  return !isNext && cells.every((cell, at) => cell === records[0]?.cells[at]);
}

/** Columns up to the last one that has a label or a cell filled in earnest: rows may all end with a delimiter. */
function usedWidth(labels: string[] | null, body: CsvRecord[], width: number, profile: Profile): number {
  if (labels === null ? body.length === 0 : labels.every((label) => label === '')) return width;
  let used = width;
  while (
    used > 1 &&
    (labels?.[used - 1] ?? '') === '' &&
    body.every(
      ({ cells, fault }) =>
        isBlankCell(cells[used - 1] ?? '') || fault !== undefined || isMisplaced(cells, profile),
    )
  ) {
    used -= 1;
  }
  return used;
}
