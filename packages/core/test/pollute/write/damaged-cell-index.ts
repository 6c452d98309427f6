import type { RowDamage } from '../document.ts';

/** The cell where a damage is, counted from 0; one that needs a cell before it never takes the first. */
export function damagedCellIndex(damage: RowDamage, width: number): number {
  switch (damage.kind) {
    case 'extra-delimiter':
      return Math.floor(damage.at * (width + 1));
    case 'missing-delimiter':
    case 'missing-end':
      return Math.min(width, 1 + Math.floor(damage.at * (width - 1)));
    default:
      return Math.floor(damage.at * width);
  }
}
