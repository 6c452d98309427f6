import { findingLine, inferFields, type Locale, type RawFile, type RawTable } from '@trifold/core';
import { type Place, type PreviewWords, previewWords } from './preview-words.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { visibleText } from './visible-text.ts';

const shownRows = 10;
const widestColumn = 24;

/** A file for people, line by line: facts, where its lines went, the first rows of each table, notes and findings. */
export function* previewFile(
  file: RawFile,
  tables: RawTable[],
  { width, locale }: { width: number; locale: Locale },
): Generator<string> {
  const words = previewWords(locale);
  yield `${visibleText(file.file)}\n`;
  // Of a file that was not read there are none.
  if (file.encoding !== 'unknown') {
    yield `${words.facts(file.encoding, file.encodingEvidence, file.dialect)}\n${linesOf(file, words)}\n`;
  }
  for (const { text } of file.preamble) yield `  ${fitText(visibleText(text), width - 2).trimEnd()}\n`;
  for (const table of tables) yield* previewTable(table, width, words);
  if (file.notes.length > 0) yield `\n${words.notes}\n`;
  for (const { text } of file.notes) {
    for (const line of wrapText(visibleText(text), width - 2)) yield `  ${line}\n`;
  }
  if (file.findings.length > 0) yield `\n${words.findings}\n`;
  for (const finding of file.findings) {
    for (const line of wrapText(visibleText(findingLine(finding, locale)), width - 2)) yield `  ${line}\n`;
  }
}

/** Where the physical lines of the file went. */
function linesOf(
  { lineCount, tables, preamble, notes, blank, rejects }: RawFile,
  words: PreviewWords,
): string {
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const rows = tables.map(
    (table) => table.rowCount + total([...table.spans.values()].map((span) => span - 1)),
  );
  const parts: [number, Place][] = [
    [preamble.length, 'preamble'],
    [total(tables.map((table) => table.headerLines.length)), 'header'],
    [total(rows), 'rows'],
    [notes.length, 'notes'],
    [blank.length, 'blank'],
    [total(rejects.map((reject) => reject.lines.length)), 'rejected'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, place]) => words.linesOf(place, count));
  const lines = words.lines(lineCount);
  return told.length === 0 ? lines : `${lines} = ${told.join(' + ')}`;
}

function* previewTable(table: RawTable, width: number, words: PreviewWords): Generator<string> {
  const fields = inferFields(table);
  const rows = Array.from({ length: Math.min(shownRows, table.rowCount) }, (_, row) =>
    table.columns.map((column) => visibleText(column.at(row))),
  );
  const labels = fields.map((field) => visibleText(field.label));
  const types = fields.map(({ type, currency, unit, certain }) =>
    words.type(type, unit?.printed ?? currency, certain),
  );
  const missing = fields.map((field) => (field.missing === 0 ? '' : words.missing(field.missing)));
  const widths = labels.map((_, column) =>
    Math.min(
      widestColumn,
      Math.max(...[labels, types, missing, ...rows].map((cells) => textWidth(cells[column] ?? ''))),
    ),
  );
  const shown = countThatFit(widths, width - 4);
  const line = (cells: string[], mark = ' ') => {
    const text = widths
      .slice(0, shown)
      .map((room, at) => fitText(cells[at] ?? '', room, sideOf(fields[at]?.type)));
    return `${mark} ${text.join('  ')}`.trimEnd();
  };
  yield `\n${words.size(table.rowCount, labels.length, labels.length - shown)}\n`;
  yield `${line(labels)}\n${line(types)}\n`;
  if (missing.some((text) => text !== '')) yield `${line(missing)}\n`;
  yield `  ${'─'.repeat(
    Math.max(
      1,
      Math.min(
        width - 2,
        widths.slice(0, shown).reduce((sum, room) => sum + room + 2, -2),
      ),
    ),
  )}\n`;
  for (const [row, cells] of rows.entries()) yield `${line(cells, table.totals.includes(row) ? 'Σ' : ' ')}\n`;
  if (table.rowCount > rows.length) yield `  … ${words.moreRows(table.rowCount - rows.length)}\n`;
}

function countThatFit(widths: number[], room: number): number {
  let taken = 0;
  const full = widths.findIndex((width) => {
    taken += width + 2;
    return taken - 2 > room;
  });
  return Math.max(1, full < 0 ? widths.length : full);
}

function sideOf(type: string | undefined): 'start' | 'end' {
  return ['number', 'percent', 'points', 'money', 'duration'].includes(type ?? '') ? 'end' : 'start';
}
