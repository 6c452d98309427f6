import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, DotChart, DotRow } from '../chart.ts';
import type { ReportRow } from '../report.ts';
import { type Draft, labelOf, placeCell, rawOf, rowEmphasis, wholeText } from './draft.ts';
import { seriesOf } from './series-of.ts';
import { valueScale } from './value-scale.ts';

/** Rows of the table with the same group and label become one row of the chart. */
export function composeDots(draft: Draft<ChartSpecOf<'dots'>>, base: ChartBase): DotChart {
  const { spec } = draft;
  const groups = new Map<string, { label?: DotRow['label']; rows: Map<string, DotRow> }>();
  for (const row of draft.rows) {
    const groupKey = rawOf(row, spec.group);
    let group = groups.get(groupKey);
    if (!group) {
      group = { ...(spec.group ? { label: labelOf(row.cells[spec.group]) } : {}), rows: new Map() };
      groups.set(groupKey, group);
    }
    const key = rawOf(row, spec.label);
    const made = group.rows.get(key) ?? startRow(draft, row);
    group.rows.set(key, made);
    addValue(draft, row, made);
  }
  const finished = [...groups.values()].map(({ label, rows }) => ({
    ...(label ? { label } : {}),
    rows: sortRows([...rows.values()].map(withoutNeedlessMissing), spec.sort),
  }));
  const positions = finished.flatMap((group) => group.rows.flatMap(positionsOf));
  return {
    ...base,
    kind: 'dots',
    scale: valueScale(draft, spec.scale, positions),
    series: seriesOf(draft, spec.series, spec.value),
    groups: finished,
  };
}

function startRow(draft: Draft<ChartSpecOf<'dots'>>, row: ReportRow): DotRow {
  return {
    label: labelOf(row.cells[draft.spec.label]),
    emphasis: rowEmphasis(draft, row, draft.spec.series),
    marks: [],
    ranges: [],
  };
}

function addValue(draft: Draft<ChartSpecOf<'dots'>>, row: ReportRow, made: DotRow): void {
  const { spec } = draft;
  const cell = row.cells[spec.value];
  const position = placeCell(draft, row, spec.value);
  const series = rawOf(row, spec.series);
  if (!cell) return;
  if (!position || cell.figure === undefined) made.missing ??= cell.text;
  else if (cell.value.type === 'range' || cell.value.type === 'list') {
    const { low, high, stops } = position;
    made.ranges.push({ series, low, high, stops, figure: cell.figure, text: wholeText(draft, cell) });
  } else {
    made.marks.push({
      series,
      mark: { figure: cell.figure, text: wholeText(draft, cell), at: position.low },
    });
  }
}

/** What one source leaves out is no gap where another has it. */
function withoutNeedlessMissing(row: DotRow): DotRow {
  if (row.marks.length + row.ranges.length === 0) return row;
  const { missing: _, ...rest } = row;
  return rest;
}

function positionsOf(row: DotRow): number[] {
  return [...row.marks.map(({ mark }) => mark.at), ...row.ranges.flatMap(({ low, high }) => [low, high])];
}

/** Smallest first by each row's smallest position; rows without any last. */
function sortRows(rows: DotRow[], sort: 'file' | 'value'): DotRow[] {
  if (sort === 'file') return rows;
  const smallest = (row: DotRow) => Math.min(Number.MAX_VALUE, ...positionsOf(row));
  return rows.sort((a, b) => smallest(a) - smallest(b));
}
