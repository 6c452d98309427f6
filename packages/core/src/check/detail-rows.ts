import type { Table } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';

const detail = /^\s*(?:其中(?![^：:、，,\s（(])|of\s+which\b|thereof\b)/i;
const words = new Set(['text', 'name']);

function isDetailWord(cell: string): boolean {
  return cell.length > 1 && detail.test(cell);
}

/**
 * Rows that are part of the row above them, 其中：软件 below 营业收入: in a sum they would count twice. Those directly
 * below a total are its own parts, and are left out of these only where `evenOfTotals` says so.
 */
export function detailRows(table: Table, isTotal: Uint8Array, evenOfTotals = false): number[] {
  const fields = table.fields.filter(({ spec, derivation }) => words.has(spec.type) && !derivation);
  const found: number[] = [];
  const isDetail = new Uint8Array(table.rowCount);
  for (const field of fields)
    for (const cells of field.raw) for (const row of rowsHaving(cells, isDetailWord)) isDetail[row] = 1;
  let isBelowTotal = false;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (isDetail[row] !== 1) isBelowTotal = isTotal[row] === 1;
    else if (isTotal[row] !== 1 && (evenOfTotals || !isBelowTotal)) found.push(row);
  }
  return found;
}
