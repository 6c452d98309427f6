import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, Mark, StripChart } from '../chart.ts';
import type { ReportRow } from '../report.ts';
import { addFinding, type Draft, isFilled, labelOf, rowEmphasis } from './draft.ts';
import { positionOf } from './position.ts';

/** Each row is a span; an empty start or end leaves it open. The axis reaches beyond the outer bounds. */
export function composeStrip(draft: Draft<ChartSpecOf<'strip'>>, base: ChartBase): StripChart {
  const { spec } = draft;
  const spans = draft.rows.map((row) => {
    const start = boundOf(row, spec.start);
    const end = boundOf(row, spec.end);
    if (!start && !end) {
      const message = { 'zh-CN': '这一段既无起点也无终点。', en: 'a span has neither start nor end.' };
      addFinding(draft, 'chart-unbounded-span', message, row);
    }
    return {
      label: labelOf(row.cells[spec.label]),
      start,
      end,
      emphasis: rowEmphasis(draft, row),
      lines: spec.lines
        .map((name) => row.cells[name])
        .filter(isFilled)
        .map(labelOf),
    };
  });
  const bounds = spans.flatMap(({ start, end }) => [start, end].flatMap((mark) => (mark ? [mark.at] : [])));
  const low = bounds.length > 0 ? Math.min(...bounds) : 0;
  const high = bounds.length > 0 ? Math.max(...bounds) : 1;
  const reach = Math.max(high - low, 1) * (spans.length > 2 ? 0.5 : 1.75);
  return {
    ...base,
    kind: 'strip',
    min: spans.some(({ start }) => !start) ? low - reach : low,
    max: spans.some(({ end }) => !end) ? high + reach : high,
    spans,
  };
}

function boundOf(row: ReportRow, name: string): Mark | null {
  const cell = row.cells[name];
  const position = cell ? positionOf(cell.value) : null;
  return cell?.figure !== undefined && position
    ? { figure: cell.figure, text: cell.text, at: position.low }
    : null;
}
