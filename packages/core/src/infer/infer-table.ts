import { columnLabels } from '../declared/absent-labels.ts';
import { pickRows } from '../declared/pick-rows.ts';
import { unpivot } from '../declared/unpivot.ts';
import type { UnpivotSpec } from '../manifest/reading-keys.ts';
import type { RawTable, RegionLine } from '../read/raw-table.ts';
import { blankPoints } from './blank-points.ts';
import { findKey } from './find-key.ts';
import { findWide } from './find-wide.ts';
import { inferField } from './infer-field.ts';
import type { InferredField } from './inferred-field.ts';
import { suggestCharts } from './suggest-charts.ts';
import type { SuggestedChart } from './suggested-chart.ts';

/** What a table most likely holds; columns are named by their labels, each there once. */
export interface InferredTable {
  fields: InferredField[];
  /** Labels of the columns that name each row; null where two rows are the same. */
  primaryKey: string[] | null;
  charts: SuggestedChart[];
  /** A table with a column a year: how to make it long, and what it holds then. */
  wide?: { unpivot: UnpivotSpec; long: InferredTable };
}

/**
 * Judges every column of a table, then the table; its `..` are blank among quantities. `preamble` are the lines above it in its file.
 */
export function inferTable(file: RawTable, preamble: RegionLine[] = []): InferredTable {
  const table = blankPoints(file);
  const fields = inferFields(table);
  const spec = findWide(fields, preamble);
  const long = spec ? unpivot(table, spec).table : null;
  const inferred = describe(table, fields);
  if (!spec || !long) return inferred;
  return { ...inferred, wide: { unpivot: spec, long: describe(long, inferFields(long)) } };
}

/** The columns alone, which is quicker. Rows of totals say nothing of them: 合计 stands where others have a month. */
export function inferFields(file: RawTable): InferredField[] {
  const table = blankPoints(file);
  const labels = columnLabels(table);
  const totals = new Set(table.totals);
  if (totals.size === 0 || totals.size === table.rowCount)
    return table.columns.map((column, at) => inferField(column, labels[at] ?? ''));
  const rows = new Uint32Array(table.rowCount - totals.size);
  let count = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (totals.has(row)) continue;
    rows[count] = row;
    count += 1;
  }
  return table.columns.map((column, at) => {
    const field = inferField(pickRows(column, rows), labels[at] ?? '');
    const exceptions = field.exceptions.map((one) => ({ ...one, row: rows[one.row] ?? 0 }));
    return { ...field, exceptions };
  });
}

function describe(table: RawTable, fields: InferredField[]): InferredTable {
  const key = findKey(table, fields);
  return {
    fields,
    primaryKey: key?.map((at) => fields[at]?.label ?? '') ?? null,
    charts: key ? suggestCharts(table, fields, key) : [],
  };
}
