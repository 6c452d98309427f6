import type { RowDamage, Style } from '../document.ts';
import { damagedCellIndex } from './damaged-cell-index.ts';
import { writeCell } from './write-cell.ts';

/** A row without its line end; `damage` spoils it. */
export function writeRow(cells: readonly string[], style: Style, damage?: RowDamage): string {
  const own = damage?.kind === 'other-delimiter' ? damage.delimiter : undefined;
  const tail = style.trailingDelimiter ? (own ?? style.delimiter) : '';
  return (damage ? writeDamaged(cells, style, damage) : joined(cells, style)) + tail;
}

function joined(cells: readonly string[], style: Style): string {
  return cells.map((cell) => writeCell(cell, style)).join(style.delimiter);
}

function writeDamaged(cells: readonly string[], style: Style, damage: RowDamage): string {
  const { delimiter, quote } = style;
  const written = cells.map((cell) => writeCell(cell, style));
  const index = damagedCellIndex(damage, cells.length);
  const cell = cells[index] ?? '';
  const bare = cell + style.cellTail;
  switch (damage.kind) {
    case 'extra-delimiter':
      return [...written.slice(0, index), '', ...written.slice(index)].join(delimiter);
    case 'missing-delimiter':
      return [...written.slice(0, index - 1), (written[index - 1] ?? '') + written[index]]
        .concat(written.slice(index + 1))
        .join(delimiter);
    case 'missing-end':
      return written.slice(0, index).join(delimiter);
    case 'blank-tail':
      return written.join(delimiter) + delimiter.repeat(damage.at < 0.7 ? 1 : 2);
    case 'cut-end':
      return written.slice(0, cells.findLastIndex((own) => own !== '') + 1).join(delimiter);
    case 'other-delimiter':
      return joined(cells, { ...style, delimiter: damage.delimiter ?? ';' });
    case 'bare-delimiter':
    case 'quote-inside':
      if (!cell.includes('\n')) written[index] = bare;
      return written.join(delimiter);
    case 'quote-unescaped':
      written[index] = quote + bare.replaceAll('\n', style.breakInCell) + quote;
      return written.join(delimiter);
    case 'open-quote':
      written[index] = quote + bare.replaceAll('\n', ' ');
      return written.join(delimiter);
  }
}
