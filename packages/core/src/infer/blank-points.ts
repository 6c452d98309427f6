import { readValue } from '../normalize/read-value.ts';
import { type RawColumn, rowsHaving } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';

/** What the World Bank and others write where a number is not available. Alone it may be anything. */
export const twoPoints = '..';
const lookedAt = 200;
const enough = 0.8;

/** The table with its `..` taken for blank cells in columns of quantities, and in those that have nothing else. */
export function blankPoints(table: RawTable): RawTable {
  const pointed = table.columns.filter(hasPoints);
  if (pointed.length === 0) return table;
  const kinds = new Map(pointed.map((column) => [column, kindOf(column)]));
  if (![...kinds.values()].includes('quantities')) return table;
  const blanked = (column: RawColumn) =>
    kinds.get(column) === undefined || kinds.get(column) === 'words' ? column : withoutPoints(column);
  return { ...table, columns: table.columns.map(blanked) };
}

function hasPoints(column: RawColumn): boolean {
  const { dictionary, scaled } = column;
  if (dictionary) return dictionary.cells.includes(twoPoints);
  if (!scaled) return rowsHaving(column, (cell) => cell === twoPoints).length > 0;
  return scaled.values.some((value, row) => Number.isNaN(value) && column.at(row) === twoPoints);
}

/** What the other cells are, by the first of them. */
function kindOf(column: RawColumn): 'quantities' | 'words' | 'nothing' {
  let filled = 0;
  let quantities = 0;
  for (let row = 0; row < column.length && filled < lookedAt; row += 1) {
    const cell = column.at(row);
    const { type } = readValue(cell).value;
    if (cell === twoPoints || type === 'missing') continue;
    filled += 1;
    if (type === 'number' || type === 'percent' || type === 'points' || type === 'money') quantities += 1;
  }
  if (filled === 0) return 'nothing';
  return quantities >= enough * filled ? 'quantities' : 'words';
}

function withoutPoints(column: RawColumn): RawColumn {
  const { at, dictionary } = column;
  const blank = (cell: string) => (cell === twoPoints ? '' : cell);
  return {
    ...column,
    at: (row) => blank(at(row)),
    ...(dictionary ? { dictionary: { cells: dictionary.cells.map(blank), codes: dictionary.codes } } : {}),
  };
}
