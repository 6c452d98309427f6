import { findingLine, inferFields, type RawFile, type RawTable } from '@trifold/core';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { visibleText } from './visible-text.ts';

const shownRows = 10;
const widestColumn = 24;

/** A file for people, line by line: facts, where its lines went, the first rows of each table, notes and findings. */
export function* previewFile(file: RawFile, tables: RawTable[], width: number): Generator<string> {
  yield `${visibleText(file.file)}\n`;
  yield `${factsOf(file)}\n${linesOf(file)}\n`;
  for (const { text } of file.preamble) yield `  ${fitText(visibleText(text), width - 2).trimEnd()}\n`;
  for (const table of tables) yield* previewTable(table, width);
  if (file.notes.length > 0) yield '\nnotes\n';
  for (const { text } of file.notes) {
    for (const line of wrapText(visibleText(text), width - 2)) yield `  ${line}\n`;
  }
  if (file.findings.length > 0) yield '\nfindings\n';
  for (const finding of file.findings) {
    for (const line of wrapText(visibleText(findingLine(finding, 'en')), width - 2)) yield `  ${line}\n`;
  }
}

function factsOf({ encoding, encodingEvidence, dialect }: RawFile): string {
  const delimiter =
    dialect.delimiter === '\t' ? 'tab' : dialect.delimiter === ' ' ? 'blank' : dialect.delimiter;
  const evidence = encodingEvidence === '' ? '' : ` (${encodingEvidence})`;
  return `${encoding}${evidence}; delimiter ${delimiter}, quote ${dialect.quote}, line ends ${dialect.lineEnd}`;
}

/** Where the physical lines of the file went. */
function linesOf({ lineCount, tables, preamble, notes, blank, rejects }: RawFile): string {
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const rows = tables.map(
    (table) => table.rowCount + total([...table.spans.values()].map((span) => span - 1)),
  );
  const parts: [number, string][] = [
    [preamble.length, 'preamble'],
    [total(tables.map((table) => table.headerLines.length)), 'header'],
    [total(rows), total(rows) === 1 ? 'row' : 'rows'],
    [notes.length, notes.length === 1 ? 'note' : 'notes'],
    [blank.length, 'blank'],
    [total(rejects.map((reject) => reject.lines.length)), 'rejected'],
  ];
  const words = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const lines = counted(lineCount, 'line');
  return words.length === 0 ? lines : `${lines} = ${words.join(' + ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function* previewTable(table: RawTable, width: number): Generator<string> {
  const fields = inferFields(table);
  const rows = Array.from({ length: Math.min(shownRows, table.rowCount) }, (_, row) =>
    table.columns.map((column) => visibleText(column.at(row))),
  );
  const labels = fields.map((field) => visibleText(field.label));
  const types = fields.map(({ type, currency, unit, certain }) => {
    const measure = unit?.printed ?? currency;
    return `${type}${measure === undefined ? '' : ` ${measure}`}${certain ? '' : '?'}`;
  });
  const missing = fields.map((field) => (field.missing === 0 ? '' : `${field.missing} missing`));
  const widths = labels.map((_, column) =>
    Math.min(
      widestColumn,
      Math.max(...[labels, types, missing, ...rows].map((cells) => textWidth(cells[column] ?? ''))),
    ),
  );
  const shown = countThatFit(widths, width - 4);
  const more = labels.length - shown;
  const line = (cells: string[], mark = ' ') => {
    const text = widths
      .slice(0, shown)
      .map((room, at) => fitText(cells[at] ?? '', room, sideOf(fields[at]?.type)));
    return `${mark} ${text.join('  ')}`.trimEnd();
  };
  const beyond = more > 0 ? ` (${counted(more, 'more column')} to the right)` : '';
  yield `\n${counted(table.rowCount, 'row')} × ${counted(labels.length, 'column')}${beyond}\n`;
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
  if (table.rowCount > rows.length) yield `  … ${counted(table.rowCount - rows.length, 'more row')}\n`;
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
