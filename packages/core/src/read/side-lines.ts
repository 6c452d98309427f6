import type { Finding } from '../report/finding.ts';
import { filledUpToTwo } from './blank-records.ts';
import type { RawTable, RegionLine, Reject } from './raw-table.ts';
import { blankRowFinding, furtherTableFinding, regionFinding, rejectFinding } from './read-findings.ts';
import type { CsvRecord } from './records.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** Gathers what of a file is no row of a table, and what is to be said of it. */
export class SideLines {
  readonly preamble: RegionLine[] = [];
  readonly notes: RegionLine[] = [];
  readonly blank: number[] = [];
  readonly rejects: Reject[] = [];
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #delimiter: string;

  constructor(file: string, delimiter: string) {
    this.#file = file;
    this.#delimiter = delimiter;
  }

  takeBlank(record: CsvRecord): void {
    for (const line of linesOf([record])) this.blank.push(line);
  }

  takeLines(region: 'preamble' | 'notes', record: CsvRecord, raw: string): void {
    const alone = aloneLines(record);
    raw.split('\n').forEach((text, at) => {
      const plain = alone ? trimBlanks(alone[at] ?? '') : withoutEnd(text, this.#delimiter);
      this[region].push({ line: record.line + at, text: plain });
    });
  }

  /** `width` is the number of columns of the table that it is no row of. */
  reject(record: CsvRecord, raw: string, width: number): void {
    this.rejects.push({ lines: linesOf([record]), text: raw });
    this.findings.push(rejectFinding(this.#file, record, raw, width));
  }

  /** Says what regions there are, once all lines are taken; blank lines below the last row are not worth a word. */
  sayRegions(tables: RawTable[]): void {
    const end = tables.reduce((last, { lines }) => Math.max(last, lines[lines.length - 1] ?? 0), 0);
    for (const region of ['preamble', 'notes'] as const) {
      const [first] = this[region];
      if (!first) continue;
      const inside = tables.length === 1 && first.line < end;
      this.findings.push(regionFinding(this.#file, region, first.line, this[region].length, inside));
    }
    let start = 0;
    this.blank.forEach((line, at) => {
      if (this.blank[at + 1] === line + 1) return;
      const first = this.blank[start] ?? line;
      if (line < end) this.findings.push(blankRowFinding(this.#file, first, at - start + 1));
      start = at + 1;
    });
    for (const table of tables.slice(1)) this.findings.push(furtherTableFinding(table));
  }
}

/** Physical lines of records. */
export function linesOf(records: CsvRecord[]): number[] {
  return records.flatMap(({ line, span }) => Array.from({ length: span }, (_, at) => line + at));
}

/** The lines of the one cell that is filled, without its quotes; undefined where several are or lines don't match. */
function aloneLines({ cells, span }: CsvRecord): string[] | undefined {
  if (filledUpToTwo(cells) !== 1) return undefined;
  const lines = (cells.find((cell) => !isBlankCell(cell)) ?? '').split('\n');
  return lines.length === span ? lines : undefined;
}

/** A note or title without the delimiters that pad it. */
function withoutEnd(text: string, delimiter: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === delimiter || isBlankCell(text[end - 1] ?? ''))) end -= 1;
  return trimBlanks(text.slice(0, end));
}
