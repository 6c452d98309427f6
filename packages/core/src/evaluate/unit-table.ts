import { pickRows } from '../declared/pick-rows.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Column, Table } from '../normalize/table.ts';
import { constantColumn } from '../read/raw-column.ts';
import type { Status } from '../report/report.ts';
import { leastTrusted, statusOf } from '../report/status-of.ts';
import type { Scores } from '../score/scores.ts';
import type { Evaluated } from './evaluated.ts';

/** Places of the units, highest index first, those without one last; equal ones as in the file. */
export function unitOrder({ units, aggregates, tree }: Scores): number[] {
  const index = aggregates.get(tree.root) ?? new Float64Array();
  const orLowest = (at: number) => {
    const score = index[at] ?? Number.NaN;
    return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
  };
  return units.map((_, at) => at).sort((a, b) => Math.sign(orLowest(b) - orLowest(a)) || a - b);
}

/** A table with a row a unit in the given order: its name, then the columns that `columnOf` makes of the other fields. */
export function unitTable(
  { spec: declared, source, rows }: Evaluated,
  spec: TableSpec,
  order: number[],
  columnOf: (name: string) => Column,
): Table {
  const picked = Uint32Array.from(order, (at) => rows[at] ?? 0);
  const unit = source.fields.find((field) => field.spec.name === declared.unit);
  const [unitSpec, ...others] = spec.fields;
  if (!unit || !unitSpec) throw new Error(`The table ${source.spec.id} has no field ${declared.unit}.`);
  const status = order.reduce<Status>(
    (worst, at) => leastTrusted(worst, statusOf(source, rows[at] ?? 0)),
    declared.status,
  );
  return {
    spec,
    evaluation: declared.id,
    rowCount: order.length,
    lines: picked.map((row) => source.lines[row] ?? 0),
    keyAt: (row) => source.keyAt(picked[row] ?? -1),
    fields: [pickedColumn(unit, unitSpec, picked), ...others.map(({ name }) => columnOf(name))],
    statuses: constantColumn(status, order.length),
    sources: pickRows(source.sources, picked),
    totals: [],
  };
}

function pickedColumn(column: Column, spec: Column['spec'], rows: Uint32Array): Column {
  return {
    ...column,
    spec,
    raw: column.raw.map((raw) => pickRows(raw, rows)),
    readingAt: (row) => column.readingAt(rows[row] ?? -1),
    rowsWhere: (test) => Array.from(rows.keys()).filter((row) => test(column.readingAt(rows[row] ?? -1))),
  };
}
