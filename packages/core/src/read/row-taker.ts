import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { isCutOff } from './cut-off-row.ts';
import {
  cutRowFinding,
  headerInsideFinding,
  noteInsideFinding,
  ruleLineFinding,
  swallowedRowsFinding,
} from './doubtful-row-findings.ts';
import { filledWidth, resizeCells } from './filled-width.ts';
import { isLikeHeader } from './header-inside.ts';
import { isNoteInside } from './note-inside.ts';
import { startsNote } from './note-lines.ts';
import { isMisplaced } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import { quoteFinding, recoveryFinding, repeatedHeaderFinding, totalFinding } from './read-findings.ts';
import type { CsvRecord } from './records.ts';
import { recoverRow } from './recover-row.ts';
import { wholeButForEnd, withoutEnd } from './row-end.ts';
import { fitsButForQuotes } from './row-fit.ts';
import { isRuleLine } from './rule-line.ts';
import { linesOf, type SideLines } from './side-lines.ts';
import { hasSwallowedRows } from './swallowed-rows.ts';
import type { TableBuilder } from './table-builder.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { totalProfile } from './total-profile.ts';
import { trimBlanks } from './trim-blanks.ts';

/** The raw text of the lines of a record. */
export type TextOf = (record: CsvRecord) => string;

/** Takes the lines of a table's body one by one: as a row, whole or recovered, or as what else stands among rows. */
export class RowTaker {
  readonly #file: string;
  readonly #dialect: Dialect;
  readonly #side: SideLines;

  constructor(file: string, dialect: Dialect, side: SideLines) {
    this.#file = file;
    this.#dialect = dialect;
    this.#side = side;
  }

  take(record: CsvRecord, textOf: TextOf, table: TableUnderWay): void {
    const { cells } = record;
    if (cells.length === table.fileWidth && filledUpToTwo(cells) > 0)
      this.#takeWholeRow(record, textOf, table);
    else if (isBlankRecord(record)) this.#side.takeBlank(record);
    else if (
      isNoteInside(record, table) ||
      this.#isPageTitle(record) ||
      (cells.length === 1 && startsNote(cells[0] ?? ''))
    )
      this.#takeNote(record, textOf(record));
    else if (cells.length === 1 && isRuleLine(cells)) this.#takeRule(record, textOf(record));
    else this.#takeOddRow(record, textOf(record), table);
  }

  #takeWholeRow(record: CsvRecord, textOf: TextOf, table: TableUnderWay): void {
    const { builder, width } = table;
    const { cells, line, fault } = record;
    if (filledWidth(cells) > width) {
      this.#side.reject(record, textOf(record), width);
    } else if (isRepeatedHeader(cells, table)) {
      builder.headerLines.push(...linesOf([record]));
      this.#side.findings.push(repeatedHeaderFinding(this.#file, line));
    } else if (isNoteInside(record, table) || this.#isPageTitle(record))
      this.#takeNote(record, textOf(record));
    else if (isRuleLine(cells)) this.#takeRule(record, textOf(record));
    else if (fault !== undefined && !table.torn && !fitsButForQuotes(cells, table.profile)) {
      this.#takeOddRow(record, textOf(record), table);
    } else if ((fault !== undefined || table.torn) && isDoubtful(record, table)) {
      this.#side.reject(record, textOf(record), width);
    } else {
      table.torn = false;
      this.#addRow(cells, record, textOf, builder);
      if (isLikeHeader(cells, table))
        this.#side.findings.push(headerInsideFinding(this.#file, line, textOf(record)));
      if (fault !== undefined) this.#side.findings.push(quoteFinding(this.#file, record, textOf(record)));
      else if (record.span > 2 && hasSwallowedRows(record, table, this.#dialect))
        this.#side.findings.push(swallowedRowsFinding(this.#file, line, textOf(record)));
    }
  }

  #takeNote(record: CsvRecord, raw: string): void {
    this.#side.takeLines('notes', record, raw);
    this.#side.findings.push(noteInsideFinding(this.#file, record.line, raw));
  }

  #takeRule(record: CsvRecord, raw: string): void {
    this.#side.takeLines('notes', record, raw);
    this.#side.findings.push(ruleLineFinding(this.#file, record.line, raw));
  }

  /** A line that stands above the first table too, as on each page. */
  #isPageTitle({ cells }: CsvRecord): boolean {
    if (filledUpToTwo(cells) !== 1 || this.#side.preamble.length === 0) return false;
    const text = trimBlanks(cells[0] ?? '');
    return text !== '' && this.#side.preamble.some((line) => line.text === text);
  }

  #addRow(cells: string[], record: CsvRecord, textOf: TextOf, builder: TableBuilder): void {
    const isTotal = builder.addRow(cells, record.line, record.span);
    if (isTotal) this.#side.findings.push(totalFinding(this.#file, record.line, textOf(record)));
  }

  #takeOddRow(record: CsvRecord, raw: string, table: TableUnderWay): void {
    const { builder, width, profile } = table;
    if (isCutOff(record, raw, table, this.#dialect)) {
      table.torn = false;
      this.#addRow(resizeCells(record.cells, width), record, () => raw, builder);
      this.#side.findings.push(cutRowFinding(this.#file, record.line, raw, record.cells.length, width));
      if (isLikeHeader(record.cells, table))
        this.#side.findings.push(headerInsideFinding(this.#file, record.line, raw));
      return;
    }
    // Where many rows are cut off at their ends, cells lacking elsewhere are too much to guess.
    const isShort = table.isRagged && record.fault === undefined && record.cells.length < width;
    const whole = table.torn ? undefined : wholeButForEnd(record, table);
    const recovery =
      table.torn || (isShort && !whole)
        ? undefined
        : (whole ??
          recoverRow(withoutEnd(record, table), raw, totalProfile(record.cells, profile), this.#dialect));
    if (!recovery) {
      table.torn ||= record.fault !== undefined;
      this.#side.reject(record, raw, width);
      return;
    }
    this.#addRow(recovery.cells, record, () => raw, builder);
    this.#side.findings.push(
      recoveryFinding(
        this.#file,
        record.line,
        raw,
        record.cells.length,
        record.cells.length === width ? table.fileWidth : width,
        recovery,
      ),
    );
  }
}

/** A row with a bad quote, or after one: as many cells as it should have prove nothing alone. */
function isDoubtful({ cells, fault }: CsvRecord, { torn, profile }: TableUnderWay): boolean {
  return (torn && fault !== undefined) || isMisplaced(cells, profile);
}

function isRepeatedHeader(cells: string[], { headerRows }: TableUnderWay): boolean {
  return headerRows.some((row) => row.every((label, at) => trimBlanks(cells[at] ?? '') === label));
}
