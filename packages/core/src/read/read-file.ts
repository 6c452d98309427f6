import type { Finding } from '../report/finding.ts';
import { fitUtf8 } from './byte-sequences.ts';
import { detectDialect } from './detect-dialect.ts';
import { detectEncoding, type Encoding, type EncodingFound } from './detect-encoding.ts';
import { encodingFindings, textFindings } from './encoding-findings.ts';
import { binaryKind } from './file-kind.ts';
import { maxCellLength, maxColumns, maxFileBytes } from './limits.ts';
import { assertLinesAccounted } from './lines-accounted.ts';
import type { Dialect, RawFile } from './raw-table.ts';
import type { RecordBlock } from './records.ts';
import { splitRecords } from './records.ts';
import { refusals } from './refusals.ts';
import { RegionReader } from './region-reader.ts';
import { separatorOf } from './separator-line.ts';
import { noMeasures, readTextBlocks, type TextMeasures } from './text-blocks.ts';

export interface ReadOptions {
  /** Where report.yaml says so; else it is found out. */
  encoding?: Encoding;
}

/**
 * All that a CSV holds, told nothing but its bytes: encoding, dialect, tables, preamble, notes, blank lines, rejects.
 * Never throws on any bytes; a file that is no text or beyond the limits has no tables and an `error` that says why.
 * Linear in the size of the file, which passes through in blocks.
 */
export function readFile(bytes: Uint8Array, file: string, options: ReadOptions = {}): RawFile {
  const kind = binaryKind(bytes);
  if (kind) return refused(file, 0, refusals.noText(file, kind));
  if (bytes.length > maxFileBytes) return refused(file, 0, refusals.fileTooLarge(file, bytes.length));
  const found = detectEncoding(bytes, options.encoding);
  if (!found) return refused(file, 0, refusals.noEncoding(file, fitUtf8(bytes).offsets[0] ?? 0));
  if (bytes.length === found.markLength) return refused(file, 0, refusals.empty(file), found);
  return readText(bytes, file, found);
}

function readText(bytes: Uint8Array, file: string, found: EncodingFound): RawFile {
  const measures = noMeasures();
  const findings: Finding[] = [];
  let reader: RegionReader | undefined;
  let dialect: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', lineEnd: 'LF' };
  let separator: { line: string; delimiter: string } | undefined;
  let rest = '';
  let line = 1;
  const inCells = new Set<number>();
  const pieces: string[] = [];
  let gathered = 0;
  for (const { text: piece, last } of withLast(readTextBlocks(bytes, found, measures))) {
    pieces.push(piece);
    gathered += piece.length;
    // A row whose end is long in coming is looked at again only when there is twice as much of it.
    if (!last && gathered < rest.length) continue;
    let text = rest + pieces.join('');
    pieces.length = 0;
    gathered = 0;
    if (reader === undefined) {
      if (!last && !text.includes('\n')) {
        rest = text;
        if (rest.length > 32 * maxCellLength) return refused(file, line, refusals.longLine(file, 1), found);
        continue;
      }
      separator = separatorOf(text);
      if (separator) {
        text = text.slice(separator.line.length + 1);
        line += 1;
      }
      const manner = detectDialect(text, separator?.delimiter);
      dialect = { delimiter: manner.delimiter, quote: manner.quote, escape: manner.escape, lineEnd: 'LF' };
      if (manner.doubtful) findings.push(refusals.doubtfulDelimiter(file, dialect.delimiter));
      reader = new RegionReader(file, manner.parted, dialect);
    }
    const block = splitRecords(text, line, dialect, reader.width, !last);
    const tooLarge =
      text.length > maxCellLength || block.records.some(isWide) ? limitFinding(file, block) : undefined;
    if (tooLarge) return refused(file, block.restLine, tooLarge, found);
    for (const { line: first, span } of block.records) {
      for (let at = 0; at < span - 1; at += 1) inCells.add(first + at);
    }
    reader.add(block, last);
    rest = block.rest;
    line = block.restLine;
    if (rest.length > 32 * maxCellLength) return refused(file, line, refusals.longLine(file, line), found);
  }
  if (!reader) return refused(file, 0, refusals.empty(file), found);
  const regions = reader.finish();
  if (separator) regions.preamble.unshift({ line: 1, text: separator.line });
  const result: RawFile = {
    file,
    encoding: `${found.encoding}${found.encoding === 'utf-8' && found.markLength > 0 ? ' BOM' : ''}`,
    encodingEvidence: found.evidence,
    dialect: { ...dialect, lineEnd: lineEndOf(measures, inCells) },
    lineCount: line - 1,
    ...regions,
    findings: [
      ...encodingFindings(file, bytes, found),
      ...textFindings(file, measures, lineEndOf(measures, inCells)),
      ...(separator ? [refusals.separatorLine(file, separator.delimiter)] : []),
      ...findings,
      ...regions.findings,
    ],
  };
  if (regions.tables.length === 0) result.findings.push(refusals.noTable(file));
  assertLinesAccounted(result);
  return result;
}

function* withLast(blocks: Generator<string>): Generator<{ text: string; last: boolean }> {
  let before: string | undefined;
  for (const text of blocks) {
    if (before !== undefined) yield { text: before, last: false };
    before = text;
  }
  if (before !== undefined) yield { text: before, last: true };
}

function isWide({ cells }: { cells: string[] }): boolean {
  return cells.length > maxColumns;
}

function limitFinding(file: string, { records }: RecordBlock): Finding | undefined {
  for (const { cells, line } of records) {
    if (cells.length > maxColumns) return refusals.tooManyColumns(file, line, cells.length);
    const column = cells.findIndex((cell) => cell.length > maxCellLength);
    if (column >= 0) return refusals.cellTooLarge(file, line, column, cells[column]?.length ?? 0);
  }
  return undefined;
}

/** How rows end; a line that ends otherwise inside a quoted cell is no mixture. */
function lineEndOf({ firstEnd, otherEnds }: TextMeasures, inCells: Set<number>): Dialect['lineEnd'] {
  return otherEnds.some((line) => !inCells.has(line)) ? 'mixed' : (firstEnd ?? 'LF');
}

function refused(file: string, lineCount: number, finding: Finding, found?: EncodingFound): RawFile {
  return {
    file,
    encoding: found?.encoding ?? 'unknown',
    encodingEvidence: found?.evidence ?? '',
    dialect: { delimiter: ',', quote: '"', escape: 'doubled', lineEnd: 'LF' },
    lineCount,
    tables: [],
    preamble: [],
    notes: [],
    blank: [],
    rejects: [],
    findings: [finding],
  };
}
