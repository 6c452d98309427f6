import { beginTable } from './begin-table.ts';
import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { isCutOff } from './cut-off-row.ts';
import {
  cutRowFinding,
  headerInsideFinding,
  noteInsideFinding,
  ruleLineFinding,
} from './doubtful-row-findings.ts';
import { headerAbove, isDamagedRow } from './header-above.ts';
import { blankColumnsFinding, headerFindings } from './header-findings.ts';
import { isLikeHeader } from './header-inside.ts';
import { lastRow } from './last-row.ts';
import { isNoteBelow } from './note-below.ts';
import { isNoteInside } from './note-inside.ts';
import { startsNote } from './note-lines.ts';
import { resizeCells } from './own-rows.ts';
import { isMisplaced } from './profile.ts';
import type { Dialect, RawFile } from './raw-table.ts';
import { quoteFinding, recoveryFinding, repeatedHeaderFinding, totalFinding } from './read-findings.ts';
import type { CsvRecord, RecordBlock } from './records.ts';
import { recoverRow } from './recover-row.ts';
import { fitsButForQuotes } from './row-fit.ts';
import { isRuleLine } from './rule-line.ts';
import { partRecords, type Segment } from './segments.ts';
import { linesOf, SideLines } from './side-lines.ts';
import type { TableBuilder } from './table-builder.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** What is gathered of a file besides its settings. */
export type Regions = Pick<RawFile, 'tables' | 'preamble' | 'notes' | 'blank' | 'rejects' | 'findings'>;

type TextOf = (record: CsvRecord) => string;

/** Puts each record of a file, block after block, where it belongs. */
export class RegionReader {
  readonly #file: string;
  readonly #parted: boolean;
  readonly #dialect: Dialect;
  readonly #builders: TableBuilder[] = [];
  readonly #side: SideLines;
  #table: TableUnderWay | undefined;
  /** Lines below the last row, of which the next block tells what they are, and their texts. */
  #held: CsvRecord[] = [];
  #texts = new Map<CsvRecord, string>();

  /** `parted` is false for a file of one column. */
  constructor(file: string, parted: boolean, dialect: Dialect) {
    this.#file = file;
    this.#parted = parted;
    this.#dialect = dialect;
    this.#side = new SideLines(file, dialect.delimiter);
  }

  /** Cells that a row of the table under way has; undefined before the first. */
  get width(): number | undefined {
    return this.#table?.fileWidth;
  }

  add(block: RecordBlock, last: boolean): void {
    const textOf: TextOf = (record) => this.#texts.get(record) ?? block.textOf(record);
    const records = this.#held.length > 0 ? [...this.#held, ...block.records] : block.records;
    const open = this.#table && {
      width: this.#table.fileWidth,
      profile: this.#table.profile,
      isRagged: this.#table.isRagged,
    };
    const segments = partRecords(records, this.#parted, open);
    this.#held = [];
    segments.forEach((segment, index) => {
      const next = segments[index + 1];
      if (segment.width === undefined) this.#takePreamble(segment, next, textOf);
      else if (segment.continues) this.#takeBody(segment.lines, textOf, next, last);
      else this.#takeBody(this.#startTable(segment, segment.width, textOf), textOf, next, last);
    });
    this.#texts = new Map(this.#held.map((record) => [record, textOf(record)] as const));
  }

  finish(): Regions {
    const tables = this.#builders.map((builder) => builder.finish());
    const most = tables.reduce((rows, table) => Math.max(rows, table.rowCount), 0);
    const main = tables.splice(
      Math.max(
        0,
        tables.findIndex((table) => table.rowCount === most),
      ),
      1,
    );
    const ordered = [...main, ...tables];
    this.#side.sayRegions(ordered);
    const { preamble, notes, blank, rejects } = this.#side;
    const findings = this.#side.findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { tables: ordered, preamble, notes, blank, rejects, findings };
  }

  /** Lines before the first table; the last of them may be its header, or a row that was damaged. */
  #takePreamble({ lines }: Segment, next: Segment | undefined, textOf: TextOf): void {
    const above = next && lines.at(-1);
    const header = above && headerAbove(above, next, lines.length === 1, textOf(above), this.#dialect);
    const isRow = above && !header && isDamagedRow(above, next);
    if (header) next.header = header;
    if (isRow) next.lines.unshift(above);
    for (const record of header || isRow ? lines.slice(0, -1) : lines) {
      if (isBlankRecord(record)) this.#side.takeBlank(record);
      else this.#side.takeLines('preamble', record, textOf(record));
    }
  }

  /** Begins a table; what comes back are its lines below the header. */
  #startTable(segment: Segment, width: number, textOf: TextOf): CsvRecord[] {
    const { table, header, lines } = beginTable(this.#file, segment, width);
    this.#table = table;
    this.#builders.push(table.builder);
    const firstLine = segment.lines[0]?.line ?? 1;
    for (const finding of headerFindings(
      this.#file,
      table.builder,
      header,
      segment.header,
      firstLine,
      textOf,
    )) {
      this.#side.findings.push(finding);
    }
    const spare = width - table.width;
    if (spare > 0) this.#side.findings.push(blankColumnsFinding(this.#file, firstLine, spare));
    return lines;
  }

  #takeBody(lines: CsvRecord[], textOf: TextOf, next: Segment | undefined, lastBlock: boolean): void {
    const table = this.#table;
    if (!table) throw new Error('There is no table to add rows to.');
    const end = lastRow(lines, table, this.#dialect);
    for (let at = 0; at <= end; at += 1) {
      const record = lines[at];
      if (record) this.#takeRow(record, textOf, table);
    }
    const tail = lines.slice(end + 1);
    // What follows the last row may be notes or go on as rows: the next block tells.
    if (!lastBlock && next === undefined && tail.length < 10_000) this.#held = tail;
    else this.#takeTail(tail, textOf, table, next !== undefined);
  }

  #takeRow(record: CsvRecord, textOf: TextOf, table: TableUnderWay): void {
    const { cells } = record;
    if (cells.length === table.fileWidth && filledUpToTwo(cells) > 0)
      this.#takeWholeRow(record, textOf, table);
    else if (isBlankRecord(record)) this.#side.takeBlank(record);
    else if (cells.length === 1 && startsNote(cells[0] ?? '')) {
      this.#side.takeLines('notes', record, textOf(record));
      this.#side.findings.push(noteInsideFinding(this.#file, record.line, textOf(record)));
    } else this.#takeOddRow(record, textOf(record), table);
  }

  #takeWholeRow(record: CsvRecord, textOf: TextOf, table: TableUnderWay): void {
    const { builder, width } = table;
    const { cells, line, fault } = record;
    if (cells.length > width && !beyondIsBlank(cells, width)) {
      this.#side.reject(record, textOf(record), width);
    } else if (isRepeatedHeader(cells, builder)) {
      builder.headerLines.push(...linesOf([record]));
      this.#side.findings.push(repeatedHeaderFinding(this.#file, line));
    } else if (isNoteInside(record, table)) {
      this.#side.takeLines('notes', record, textOf(record));
      this.#side.findings.push(noteInsideFinding(this.#file, line, textOf(record)));
    } else if (isRuleLine(cells)) {
      this.#side.takeLines('notes', record, textOf(record));
      this.#side.findings.push(ruleLineFinding(this.#file, line, textOf(record)));
    } else if (fault !== undefined && !table.torn && !fitsButForQuotes(cells, table.profile)) {
      this.#takeOddRow(record, textOf(record), table);
    } else if ((fault !== undefined || table.torn) && isDoubtful(record, table)) {
      this.#side.reject(record, textOf(record), width);
    } else {
      table.torn = false;
      this.#addRow(cells, record, textOf, builder);
      if (isLikeHeader(cells, table))
        this.#side.findings.push(headerInsideFinding(this.#file, line, textOf(record)));
      if (fault !== undefined) this.#side.findings.push(quoteFinding(this.#file, record, textOf(record)));
    }
  }

  #addRow(cells: string[], record: CsvRecord, textOf: TextOf, builder: TableBuilder): void {
    const isTotal = builder.addRow(cells, record.line, record.span);
    if (isTotal) this.#side.findings.push(totalFinding(this.#file, record.line, textOf(record)));
  }

  #takeOddRow(record: CsvRecord, raw: string, table: TableUnderWay): void {
    const { builder, width, profile } = table;
    if (isCutOff(record, raw, table, this.#dialect)) {
      this.#addRow(resizeCells(record.cells, width), record, () => raw, builder);
      this.#side.findings.push(cutRowFinding(this.#file, record.line, raw, record.cells.length, width));
      return;
    }
    // Where many rows are cut off at their ends, cells lacking elsewhere are too much to guess.
    const isShort = table.isRagged && record.fault === undefined && record.cells.length < width;
    const recovery =
      table.torn || isShort ? undefined : recoverRow(withoutEnd(record, table), raw, profile, this.#dialect);
    if (!recovery) {
      table.torn ||= record.fault !== undefined;
      this.#side.reject(record, raw, width);
      return;
    }
    this.#addRow(recovery.cells, record, () => raw, builder);
    this.#side.findings.push(
      recoveryFinding(this.#file, record.line, raw, record.cells.length, width, recovery),
    );
  }

  #takeTail(tail: CsvRecord[], textOf: TextOf, table: TableUnderWay, tableFollows: boolean): void {
    const lastBlank = tail.findLastIndex(isBlankRecord);
    tail.forEach((record, index) => {
      const isTitle = tableFollows && index > lastBlank && !startsNote(record.cells[0] ?? '');
      if (isBlankRecord(record)) this.#side.takeBlank(record);
      else if (isTitle) this.#side.takeLines('preamble', record, textOf(record));
      else if (isNoteBelow(record, textOf(record), table, this.#dialect.delimiter, index === 0)) {
        this.#side.takeLines('notes', record, textOf(record));
        table.inNotes = true;
      } else this.#side.reject(record, textOf(record), table.width);
    });
  }
}

/** Without the blank cells that each row of the file ends with. */
function withoutEnd(record: CsvRecord, { fileWidth, width }: TableUnderWay): CsvRecord {
  const { cells } = record;
  const end = cells.length - (fileWidth - width);
  if (fileWidth === width || cells.length < fileWidth || !beyondIsBlank(cells, end)) return record;
  return { ...record, cells: cells.slice(0, end) };
}

/** A row with a bad quote, or after one: as many cells as it should have prove nothing alone. */
function isDoubtful({ cells, fault }: CsvRecord, { torn, profile }: TableUnderWay): boolean {
  return (torn && fault !== undefined) || isMisplaced(cells, profile);
}

function beyondIsBlank(cells: string[], width: number): boolean {
  for (let at = width; at < cells.length; at += 1) if (!isBlankCell(cells[at] ?? '')) return false;
  return true;
}

function isRepeatedHeader(cells: string[], builder: TableBuilder): boolean {
  const { header } = builder;
  if (header === null || trimBlanks(cells[0] ?? '') !== header[0]) return false;
  return header.every((label, at) => trimBlanks(cells[at] ?? '') === label);
}
