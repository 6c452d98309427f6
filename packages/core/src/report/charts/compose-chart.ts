import { type ChartSpec, type ChartSpecOf, chartFields } from '../../manifest/chart.ts';
import type { Chart, ChartBase } from '../chart.ts';
import type { Finding } from '../finding.ts';
import type { Figure } from '../report.ts';
import { statuses } from '../status.ts';
import { composeBars } from './bars.ts';
import { composeColumns } from './columns.ts';
import { composeDots } from './dots.ts';
import { type ChartContext, type Draft, startDraft } from './draft.ts';
import { composeFlow } from './flow.ts';
import { composeLines } from './lines.ts';
import { composeMatrix } from './matrix.ts';
import { composeProfiles } from './profiles.ts';
import { composeRanking } from './ranking.ts';
import { composeStrip } from './strip.ts';
import { composeTiles } from './tiles.ts';

/**
 * A chart from its entry in report.yaml and its worded table. `number` is its caption number. `figures` are those
 * of its scale (charts.<id>.scale.<n>). Unknown fields, selections without rows and values that don't share a unit
 * are findings; the chart then holds what could be placed.
 */
export function composeChart(
  spec: ChartSpec,
  number: string,
  context: ChartContext,
): { chart: Chart; figures: Figure[]; findings: Finding[] } {
  const draft = startDraft(spec, context);
  const chart = drawKind(draft, baseOf(draft, number));
  return { chart, figures: draft.figures, findings: draft.findings };
}

function drawKind(draft: Draft, base: ChartBase): Chart {
  const { kind } = draft.spec;
  if (kind === 'dots') return composeDots(draft as Draft<ChartSpecOf<'dots'>>, base);
  if (kind === 'bars') return composeBars(draft as Draft<ChartSpecOf<'bars'>>, base);
  if (kind === 'columns') return composeColumns(draft as Draft<ChartSpecOf<'columns'>>, base);
  if (kind === 'lines') return composeLines(draft as Draft<ChartSpecOf<'lines'>>, base);
  if (kind === 'strip') return composeStrip(draft as Draft<ChartSpecOf<'strip'>>, base);
  if (kind === 'flow') return composeFlow(draft as Draft<ChartSpecOf<'flow'>>, base);
  if (kind === 'tiles') return composeTiles(draft as Draft<ChartSpecOf<'tiles'>>, base);
  if (kind === 'matrix') return composeMatrix(draft as Draft<ChartSpecOf<'matrix'>>, base);
  if (kind === 'ranking') return composeRanking(draft as Draft<ChartSpecOf<'ranking'>>, base);
  return composeProfiles(draft as Draft<ChartSpecOf<'profiles'>>, base);
}

function baseOf(draft: Draft, number: string): ChartBase {
  const { spec, context, table, rows } = draft;
  const fields = chartFields(spec);
  const found = new Set(
    rows.flatMap((row) => [row.status, ...fields.flatMap((name) => row.cells[name]?.status ?? [])]),
  );
  return {
    id: spec.id,
    number,
    title: spec.title,
    subtitle: spec.subtitle,
    alt: context.resolveProse(spec.alt),
    ...(table?.evaluation !== undefined && table.notice ? { notice: table.notice } : {}),
    ...(spec.note ? { note: context.resolveProse(spec.note) } : {}),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
    statuses: statuses.filter((status) => found.has(status)),
  };
}
