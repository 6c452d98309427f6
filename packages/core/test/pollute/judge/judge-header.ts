import type { RawFile, RawTable } from '../../../src/read/raw-table.ts';
import type { Finding } from '../../../src/report/finding.ts';
import { trimCell } from '../trim-cell.ts';
import { bareCharacters } from './bare-characters.ts';
import { show } from './judge-regions.ts';
import { splitPlainly } from './split-plainly.ts';

/** Faults where labels have lost or gained text; labels of several rows may repeat a group's name. */
export function judgeHeader(read: RawFile, table: RawTable, lines: string[]): string[] {
  if (table.headerLines.length === 0)
    return table.header === null ? [] : ['header text: labels without a line'];
  const raw = table.headerLines.map((line) => lines[line - 1] ?? '').join('\n');
  const labels = table.header ?? [];
  if (labels.length !== table.columns.length) {
    return [`header width: ${labels.length} labels, ${table.columns.length} columns`];
  }
  const plain = splitPlainly(raw, read.dialect)?.map(trimCell);
  if (plain && trimEnd(plain).join('¦') === trimEnd(labels).join('¦')) return [];
  const had = new Set(bareCharacters(raw, read.dialect, true));
  const has = new Set(bareCharacters(labels.join(' '), read.dialect, true));
  const lost = [...had].filter((character) => !has.has(character));
  const invented = [...has].filter((character) => !had.has(character));
  if (lost.length + invented.length === 0) return pieces(read, table, raw, labels);
  return [`header text: ${show(raw)} became ${show(labels.join('¦'))}`];
}

/** Each piece of a header line stands in a label; a line that was parted otherwise says so. */
function pieces(read: RawFile, table: RawTable, raw: string, labels: string[]): string[] {
  const isOther = ({ code, severity, line }: Finding): boolean =>
    (code === 'other-delimiter' || (code === 'missing-cell' && severity === 'warning')) &&
    line !== undefined &&
    table.headerLines.includes(line);
  if (read.findings.some(isOther)) return [];
  const bare = labels.map((label) => squeeze(label, read));
  const parts = raw.split(read.dialect.delimiter).flatMap((part) => part.split('\n'));
  const lost = parts
    .map((part) => squeeze(part, read))
    .filter((part) => !bare.some((label) => label.includes(part)));
  return lost.map((part) => `header text: ${show(part)} is in no label of ${show(labels.join('¦'))}`);
}

function squeeze(text: string, read: RawFile): string {
  return text
    .replace(/[\s\p{Cc}\ufeff]/gu, '')
    .replaceAll(read.dialect.quote, '')
    .replaceAll('\\', '');
}

function trimEnd(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
