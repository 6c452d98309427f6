import type { Column, Table } from '../normalize/table.ts';

/** Where a cell stands in its file, moved and corrected ones too, as a finding says it. `at` counts raw columns. */
export function placeOf(table: Table, column: Column, row: number, at = 0) {
  const cells = column.raw[at];
  const origin = cells?.originOf?.(row);
  return {
    file: table.spec.file,
    line: origin?.line ?? table.lines[row] ?? 0,
    column: origin?.label ?? column.labels[at] ?? column.spec.name,
    raw: origin?.raw ?? cells?.at(row) ?? '',
  };
}

/** A cell short enough to be quoted in a sentence. */
export function shorten(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
}
