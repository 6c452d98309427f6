import type { Dialect } from '../../../src/read/raw-table.ts';
import type { PollutedDocument, Style } from '../document.ts';
import { splitPlainly } from '../judge/split-plainly.ts';
import { trimCell } from '../trim-cell.ts';
import { damagedCellIndex } from '../write/damaged-cell-index.ts';
import type { PlacedPart, WrittenDocument } from '../write/write-document.ts';
import { writeRow } from '../write/write-row.ts';
import { expectEncoding } from './expect-encoding.ts';
import type { Expected, ExpectedRow } from './expected.ts';
import { settleClaims } from './settle-claims.ts';

/** What must come out of a document that was written to `bytes` as `written`. */
export function expectReading(
  document: PollutedDocument,
  bytes: Uint8Array,
  written: WrittenDocument,
): Expected {
  const { placed, lineEnds } = written;
  const linesOf = (...kinds: string[]): number[] =>
    placed.filter(({ part }) => kinds.includes(part.kind)).flatMap(linesIn);
  const headers = placed.filter(({ part }) => part.kind === 'header');
  const furtherHeader = placed.find(({ part }) => part.kind === 'further-header');
  const encoding = expectEncoding(document.style, bytes);
  return {
    holds: encoding === null ? 'loose' : settleClaims(document),
    damages: document.claims.map((claim) => claim.damage),
    encoding,
    header: headers.length === 0 ? null : joinHeaders(headers),
    rows: placed.flatMap((place) => (place.part.kind === 'row' ? [expectRow(place, document.style)] : [])),
    further: furtherHeader
      ? {
          labels: cellsOf(furtherHeader).map(trimCell),
          rows: placed.flatMap((place) =>
            place.part.kind === 'further-row' ? [expectRow(place, document.style)] : [],
          ),
        }
      : null,
    preamble: linesOf('separator', 'preamble'),
    notes: linesOf('note'),
    codes: document.claims
      .flatMap((claim) => claim.codes)
      .filter((code) => code !== 'mixed-line-ends' || lineEnds.size > 1),
  };
}

function linesIn({ line, span }: PlacedPart): number[] {
  return Array.from({ length: span }, (_, offset) => line + offset);
}

function cellsOf({ part }: PlacedPart): string[] {
  return 'cells' in part ? part.cells : [];
}

function expectRow(place: PlacedPart, style: Style): ExpectedRow {
  const { part, line, span } = place;
  const cells = cellsOf(place).map(trimCell);
  const damage = part.kind === 'row' ? part.damage : undefined;
  const row = { line, span, cells, touched: damage !== undefined, total: part.kind === 'row' && part.total };
  if (!damage) return row;
  const index = damagedCellIndex(damage, cells.length);
  if (damage.kind === 'missing-end') cells.fill('', index);
  const isTail = damage.kind === 'extra-delimiter' && index === cells.length;
  if (isTail || damage.kind === 'blank-tail') return { ...row, told: 'extra-cell' };
  if (damage.kind === 'cut-end') return { ...row, told: 'missing-cell' };
  const merged = damage.kind === 'missing-delimiter' ? { merged: index } : {};
  return { ...row, ...merged, ...asWritten(writeRow(cellsOf(place), style, damage), style, cells.length) };
}

function asWritten(written: string, style: Style, width: number): { asWritten?: string[] } {
  const dialect: Dialect = { ...style, delimiter: style.delimiter[0] ?? ',', lineEnd: 'LF' };
  const cells = splitPlainly(written.replace(/\r\n?/g, '\n'), dialect)?.map(trimCell);
  if (cells?.length !== width + (style.trailingDelimiter ? 1 : 0)) return {};
  return { asWritten: cells.slice(0, width) };
}

/** Labels of several rows joined by a blank; `labelsFilled` with each group's name over all of its columns. */
function joinHeaders(headers: PlacedPart[]): NonNullable<Expected['header']> {
  const rows = headers.map((place) => cellsOf(place).map(trimCell));
  const filled = rows.map((row, index) => (index < rows.length - 1 && row[0] === '' ? fillRight(row) : row));
  return {
    labels: joinRows(rows),
    labelsFilled: joinRows(filled),
    lines: headers.flatMap(linesIn),
  };
}

function joinRows(rows: string[][]): string[] {
  return (rows[0] ?? []).map((_, at) =>
    rows
      .map((row) => row[at] ?? '')
      .filter((label) => label !== '')
      .join(' '),
  );
}

function fillRight(row: string[]): string[] {
  let name = '';
  return row.map((cell) => {
    if (cell !== '') name = cell;
    return name;
  });
}
