import { columnOf } from '../../src/read/raw-column.ts';
import type { RawFile, RawTable } from '../../src/read/raw-table.ts';
import type { PollutedDocument } from './document.ts';
import type { Expected, ExpectedRow } from './expect/expected.ts';
import { physicalLines } from './judge/physical-lines.ts';
import { trimCell } from './trim-cell.ts';
import { decodeText } from './write/decode-text.ts';
import { writeDocument } from './write/write-document.ts';

/** The reading that the polluter itself would give: it knows where everything is. Touched rows are rejected. */
export function readPerfectly(document: PollutedDocument, bytes: Uint8Array, expected: Expected): RawFile {
  const { placed } = writeDocument(document);
  const encoding = expected.encoding ?? document.style.encoding;
  const lines = physicalLines(decodeText(bytes, encoding));
  const linesOf = (...kinds: string[]) =>
    placed
      .filter(({ part }) => kinds.includes(part.kind))
      .flatMap(({ line, span }) => Array.from({ length: span }, (_, offset) => line + offset));
  const regions = (...kinds: string[]) =>
    linesOf(...kinds).map((line) => ({ line, text: trimCell(lines[line - 1] ?? '') }));
  const main = table(
    expected.header?.labels ?? null,
    expected.header?.lines ?? [],
    document.kinds.length,
    expected.rows,
  );
  main.headerLines.push(...linesOf('repeated-header'));
  const tables = [main];
  if (expected.further) {
    const { labels, rows } = expected.further;
    tables.push(table(labels, linesOf('further-header'), labels.length, rows));
  }
  const touched = expected.rows.filter((row) => row.touched);
  return {
    file: 'perfect.csv',
    encoding,
    encodingEvidence: 'written so',
    dialect: {
      delimiter: document.style.delimiter[0] ?? ',',
      quote: document.style.quote,
      escape: document.style.escape,
      lineEnd: 'LF',
    },
    lineCount: lines.length,
    tables,
    preamble: regions('separator', 'preamble', 'title'),
    notes: regions('note'),
    blank: linesOf('blank'),
    rejects: touched.map(({ line, span }) => {
      const rejected = Array.from({ length: span }, (_, offset) => line + offset);
      return { lines: rejected, text: rejected.map((at) => lines[at - 1] ?? '').join('\n') };
    }),
    findings: expected.codes.map((code) => ({
      code,
      severity: 'note',
      message: { 'zh-CN': code, en: code },
    })),
  };
}

function table(header: string[] | null, headerLines: number[], width: number, all: ExpectedRow[]): RawTable {
  const rows = all.filter((row) => !row.touched);
  return {
    file: 'perfect.csv',
    header,
    headerLines: [...headerLines],
    columns: Array.from({ length: width }, (_, at) => columnOf(rows.map((row) => row.cells[at] ?? ''))),
    rowCount: rows.length,
    lines: rows.map((row) => row.line),
    spans: new Map(rows.flatMap((row, index) => (row.span > 1 ? [[index, row.span] as const] : []))),
    totals: rows.flatMap((row, index) => (row.total ? [index] : [])),
  };
}
