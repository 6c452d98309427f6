import {
  type Damage,
  type PartOf,
  type PollutedDocument,
  partsOf,
  type RowDamage,
  type Style,
} from '../document.ts';
import { damagedCellIndex } from '../write/damaged-cell-index.ts';

type Row = PartOf<'row'>;
/** Makes the cell ready for the damage; null where this cell cannot have it. */
type Spoil = (cell: string, quote: string, delimiter: string) => string | null;

const plain: Spoil = (cell) => cell;

function damagedRow(damage: string, kind: RowDamage['kind'], spoil: Spoil): Damage {
  return (document, random) => {
    const rows = partsOf(document, 'row').filter((row) => !row.total);
    const { style, kinds } = document;
    if (rows.length < 2 || style.delimiter === ' ') return null;
    for (let tries = 0; ; tries += 1) {
      if (tries === 30) return null;
      const row = random.pick(rows);
      const drawn: RowDamage = { kind, at: random.next() };
      if (isLostAtEdge(document, row, drawn)) continue;
      if (spoilRow(row, drawn, spoil, style)) break;
    }
    // In a small table the damaged row is a large part of the evidence.
    return { damage, holds: rows.length >= 6 && kinds.length > 2 ? 'certain' : 'loose', codes: [] };
  };
}

/**
 * True where nobody could tell the damaged row from something else: a lone cell on the last line from a note, the
 * first line of a table without header from a title, blank cells alone from a blank line.
 */
function isLostAtEdge(document: PollutedDocument, row: Row, damage: RowDamage): boolean {
  const rows = partsOf(document, 'row');
  if (row === rows[0] && partsOf(document, 'header').length === 0) return true;
  if (!damage.kind.startsWith('missing')) return false;
  const left = row.cells.slice(0, damagedCellIndex(damage, row.cells.length));
  const filled = left.filter((cell) => cell !== '').length;
  return filled === 0 || (filled === 1 && row === rows.at(-1));
}

function spoilRow(row: Row, damage: RowDamage, spoil: Spoil, style: Style): boolean {
  const index = damagedCellIndex(damage, row.cells.length);
  if (index < row.cells.length) {
    const spoilt = spoil(row.cells[index] ?? '', style.quote, style.delimiter);
    if (spoilt === null) return false;
    row.cells[index] = spoilt;
  }
  row.damage = { ...damage, delimiter: otherDelimiter(style.delimiter, damage.at) };
  return true;
}

function otherDelimiter(own: string, share: number): string {
  const others = [',', ';', '\t', '，'].filter((delimiter) => delimiter !== own[0]);
  return others[Math.floor(share * others.length)] ?? ';';
}

/** Words only: digits with a delimiter inside would look like two numbers to anyone. */
const withInside =
  (inside: (quote: string, delimiter: string) => string): Spoil =>
  (cell, quote, delimiter) => {
    if (cell.length < 4 || /[\n\d]/.test(cell) || cell.includes(quote) || cell.includes(delimiter[0] ?? ''))
      return null;
    return `${cell.slice(0, 2)}${inside(quote, delimiter)}${cell.slice(2)}`;
  };

export const extraDelimiter = damagedRow('extraDelimiter', 'extra-delimiter', plain);
export const missingDelimiter = damagedRow('missingDelimiter', 'missing-delimiter', plain);
export const missingEnd = damagedRow('missingEnd', 'missing-end', plain);
export const otherDelimiterInRow = damagedRow('otherDelimiterInRow', 'other-delimiter', plain);
export const bareDelimiter = damagedRow(
  'bareDelimiter',
  'bare-delimiter',
  withInside((_, delimiter) => delimiter),
);
export const quoteInside = damagedRow(
  'quoteInside',
  'quote-inside',
  withInside((quote) => quote),
);
export const quoteUnescaped = damagedRow(
  'quoteUnescaped',
  'quote-unescaped',
  withInside((quote) => quote),
);
export const openQuote = damagedRow('openQuote', 'open-quote', (cell, quote) =>
  cell === '' || cell.includes(quote) || cell.includes('\n') ? null : cell,
);
