import type { Damage } from '../document.ts';

/** Statistics portals put a tab after each cell, so that spreadsheets leave long codes alone. */
export const tabAfterCells: Damage = ({ style }) => {
  if (style.delimiter === '\t' || style.delimiter === ' ') return null;
  style.cellTail = '\t';
  return { damage: 'tabAfterCells', holds: 'certain', codes: [] };
};

/** Each row ends with a delimiter, which reads as one more empty column. */
export const trailingColumn: Damage = ({ style }) => {
  if (style.delimiter === ' ') return null;
  style.trailingDelimiter = true;
  return { damage: 'trailingColumn', holds: 'certain', codes: [] };
};
