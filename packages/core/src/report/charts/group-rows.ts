import type { ReportRow } from '../report.ts';
import { rawOf } from './draft.ts';

/** Rows by the raw cell of a field, in the order in which the cells first occur. */
export function groupRows(rows: ReportRow[], field: string): Map<string, ReportRow[]> {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const key = rawOf(row, field);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
