import type { TableSpec } from '../manifest/table.ts';
import { splitSources } from '../normalize/split-sources.ts';
import { type RawColumn, rowsHaving } from '../read/raw-column.ts';
import { isStatus } from '../report/status.ts';

const statusLabels = ['status', '状态'];
const sourceLabels = ['source_id', 'source_ids', 'sources', '来源编号'];

/** Columns in which the rows of a table say their own status and sources, all of them known. */
export interface SourceColumns {
  status?: Extract<TableSpec['status'], { column: string }>;
  sources?: Extract<TableSpec['sources'], { column: string }>;
  /** Labels of those columns that are no part of the key, and so no fields. */
  labels: Set<string>;
}

/** Finds them by their labels and by every cell. */
export function sourceColumns(
  columns: ReadonlyMap<string, RawColumn>,
  key: string[],
  sourceIds: ReadonlySet<string>,
): SourceColumns {
  const find = (labels: string[], isOdd: (cell: string) => boolean): string | undefined =>
    labels.find((label) => {
      const column = columns.get(label);
      return column && rowsHaving(column, isOdd).length === 0;
    });
  const status = find(statusLabels, (cell) => !isStatus(cell.trim()));
  const sources = find(sourceLabels, (cell) => {
    const ids = splitSources(cell);
    return ids.length === 0 || ids.some((id) => !sourceIds.has(id));
  });
  return {
    ...(status === undefined ? {} : { status: { column: status } }),
    ...(sources === undefined ? {} : { sources: { column: sources } }),
    labels: new Set([status, sources].flatMap((label) => (label && !key.includes(label) ? [label] : []))),
  };
}
