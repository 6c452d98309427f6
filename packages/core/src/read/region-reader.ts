import { beginTable } from './begin-table.ts';
import { isBlankRecord } from './blank-records.ts';
import { headerAbove, isDamagedRow } from './header-above.ts';
import { blankColumnsFinding, headerFindings, unreachedLabelsFinding } from './header-findings.ts';
import { lastRow } from './last-row.ts';
import { isNoteBelow } from './note-below.ts';
import { startsNote } from './note-lines.ts';
import type { Dialect, RawFile } from './raw-table.ts';
import type { CsvRecord, RecordBlock } from './records.ts';
import { RowTaker, type TextOf } from './row-taker.ts';
import { partRecords, type Segment } from './segments.ts';
import { SideLines } from './side-lines.ts';
import type { TableBuilder } from './table-builder.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** What is gathered of a file besides its settings. */
export type Regions = Pick<RawFile, 'tables' | 'preamble' | 'notes' | 'blank' | 'rejects' | 'findings'>;

/** Puts each record of a file, block after block, where it belongs. */
export class RegionReader {
  readonly #file: string;
  readonly #parted: boolean;
  readonly #dialect: Dialect;
  readonly #builders: TableBuilder[] = [];
  readonly #side: SideLines;
  readonly #rows: RowTaker;
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
    this.#rows = new RowTaker(file, dialect, this.#side);
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
    const reached = evenWidth(lines);
    if (table.isRagged && reached !== undefined && hasUnreached(table.builder.header, reached))
      this.#side.findings.push(unreachedLabelsFinding(this.#file, firstLine, table.width, reached));
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
      if (record) this.#rows.take(record, textOf, table);
    }
    const tail = lines.slice(end + 1);
    // What follows the last row may be notes or go on as rows: the next block tells.
    if (!lastBlock && next === undefined && tail.length < 10_000) this.#held = tail;
    else this.#takeTail(tail, textOf, table, next !== undefined);
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

/** Cells that each of several lines has; undefined where they differ. */
function evenWidth(lines: CsvRecord[]): number | undefined {
  const widths = new Set(
    lines
      .filter((record) => record.cells.length > 1 && !isBlankRecord(record))
      .map(({ cells }) => cells.length),
  );
  return widths.size === 1 ? [...widths][0] : undefined;
}

/** Labels beyond the cells of rows, but for remarks, which may well be blank in all of them. */
function hasUnreached(header: string[] | null, width: number): boolean {
  return header?.slice(width).some((label) => !/备注|说明|注释|remark|note|comment/i.test(label)) === true;
}
