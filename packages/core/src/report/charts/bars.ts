import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { BarChart, ChartBase, Mark, MissingMark } from '../chart.ts';
import type { ReportRow } from '../report.ts';
import { type Draft, isFilled, labelOf, placeCell, rowEmphasis } from './draft.ts';
import { highestMark } from './highest-mark.ts';
import { fieldTitle } from './series-of.ts';

/** Each row of the table is a row of the chart, each field of `values` a series. */
export function composeBars(draft: Draft<ChartSpecOf<'bars'>>, base: ChartBase): BarChart {
  const { spec } = draft;
  const rows = draft.rows.map((row) => toRow(draft, row));
  const first = (row: BarChart['rows'][number]) => {
    const bar = row.bars[0];
    return bar && 'at' in bar ? bar.at : -1;
  };
  if (spec.sort === 'value') rows.sort((a, b) => first(b) - first(a));
  return {
    ...base,
    kind: 'bars',
    max: highestMark(
      draft,
      rows.flatMap((row) => row.bars),
    ),
    series: spec.values.map((name) => ({ id: name, label: fieldTitle(draft, name), emphasis: 'second' })),
    rows,
  };
}

function toRow(draft: Draft<ChartSpecOf<'bars'>>, row: ReportRow): BarChart['rows'][number] {
  const { spec } = draft;
  const sub = spec.sub === undefined ? undefined : row.cells[spec.sub];
  const rank = spec.rank === undefined ? undefined : row.cells[spec.rank];
  return {
    label: labelOf(row.cells[spec.label]),
    ...(isFilled(sub) ? { sub: labelOf(sub) } : {}),
    ...(rank ? { rank: rank.value.type === 'missing' ? { missing: rank.text } : labelOf(rank) } : {}),
    emphasis: rowEmphasis(draft, row),
    bars: spec.values.map((name) => markOrMissing(draft, row, name)),
  };
}

/** A cell with its short text, the unit being named in the subtitle. A range stands at its middle. */
export function markOrMissing(draft: Draft, row: ReportRow, name: string): Mark | MissingMark {
  const cell = row.cells[name];
  const position = placeCell(draft, row, name);
  if (!cell || !position || cell.figure === undefined) return { missing: cell?.text ?? {} };
  return { figure: cell.figure, text: cell.text, at: (position.low + position.high) / 2 };
}
