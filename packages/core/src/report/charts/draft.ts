import { type ChartSpec, chartFields, chartTable } from '../../manifest/chart.ts';
import type { ChartLabel, Emphasis } from '../chart.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import type { Figure, Locale, Prose, ReportCell, ReportRow, ReportTable, Text } from '../report.ts';
import { type Position, positionOf } from './position.ts';

/** What a chart is made from besides its own entry. */
export interface ChartContext {
  tables: Map<string, ReportTable>;
  figures: Map<string, Figure>;
  evaluations: Map<string, Evaluation>;
  resolveProse: (text: Text) => Prose;
  locales: Locale[];
}

/** A chart in the making: its rows, and the findings and scale figures collected on the way. */
export interface Draft<Spec extends ChartSpec = ChartSpec> {
  spec: Spec;
  context: ChartContext;
  table: ReportTable | undefined;
  /** Rows of the table that `where` selects. */
  rows: ReportRow[];
  findings: Finding[];
  figures: Figure[];
  /** The unit of its scale, once a value has set it. */
  unit: string | undefined;
}

/** Starts a chart. An unknown table or field, and a selection without rows, are findings. */
export function startDraft<Spec extends ChartSpec>(spec: Spec, context: ChartContext): Draft<Spec> {
  const table = context.tables.get(chartTable(spec));
  const known = table?.fields.map((field) => field.name) ?? [];
  const unknown = chartFields(spec).filter((name) => !known.includes(name));
  const rows = unknown.length > 0 ? [] : (table?.rows.filter((row) => isAmong(row, spec.where ?? {})) ?? []);
  const draft: Draft<Spec> = { spec, context, table, rows, findings: [], figures: [], unit: undefined };
  for (const name of unknown) {
    addFinding(draft, 'chart-unknown-field', {
      'zh-CN': `表 ${chartTable(spec)} 没有字段“${name}”。`,
      en: `the table ${chartTable(spec)} has no field "${name}".`,
    });
  }
  if (unknown.length === 0 && rows.length === 0) {
    addFinding(draft, 'chart-empty', {
      'zh-CN': 'where 没有选中任何行。',
      en: 'its "where" selects no row.',
    });
  }
  return draft;
}

/** Adds an error about the chart, or about a row of its table. */
export function addFinding(draft: Draft, code: string, message: Text, row?: ReportRow, raw?: string): void {
  const { id } = draft.spec;
  draft.findings.push({
    code,
    severity: 'error',
    file: row ? (draft.table?.file ?? 'report.yaml') : 'report.yaml',
    ...(row ? { line: row.line } : { column: `charts.${id}` }),
    ...(raw === undefined ? {} : { raw }),
    message: { 'zh-CN': `图 ${id}：${message['zh-CN'] ?? ''}`, en: `Chart ${id}: ${message.en ?? ''}` },
  });
}

/** Position of a row's cell on the chart's scale; null where it is missing, flagged or of another unit (a finding). */
export function placeCell(draft: Draft, row: ReportRow, field: string): Position | null {
  const cell = row.cells[field];
  const position = cell?.figure === undefined ? null : positionOf(cell.value);
  if (!cell || !position) return null;
  draft.unit ??= position.unit;
  if (draft.unit === position.unit) return position;
  addFinding(
    draft,
    'chart-mixed-units',
    {
      'zh-CN': `同一刻度上有不同的单位：${draft.unit}、${position.unit}。用 where 选出一种。`,
      en: `one scale has different units: ${draft.unit}, ${position.unit}. Select one of them with "where".`,
    },
    row,
    cell.raw,
  );
  return null;
}

/** A cell as words, with its figure where it has one. */
export function labelOf(cell: ReportCell | undefined): ChartLabel {
  return { text: cell?.text ?? {}, ...(cell?.figure === undefined ? {} : { figure: cell.figure }) };
}

/** A figure's whole words, unit included; the cell's own where it is no figure. */
export function wholeText(draft: Draft, cell: ReportCell): Text {
  return draft.context.figures.get(cell.figure ?? '')?.text ?? cell.text;
}

/** True where the cell says something. */
export function isFilled(cell: ReportCell | undefined): cell is ReportCell {
  return (
    cell !== undefined &&
    cell.value.type !== 'missing' &&
    Object.values(cell.text).some((words) => words !== '')
  );
}

export function rawOf(row: ReportRow, field: string | undefined): string {
  return field === undefined ? '' : (row.cells[field]?.raw.trim() ?? '');
}

/** Emphasis of a row by all fields that report.yaml names, but `seriesField`, which is a matter of series. */
export function rowEmphasis(draft: Draft, row: ReportRow, seriesField?: string): Emphasis {
  const wanted = Object.entries(draft.spec.emphasis ?? {}).filter(([name]) => name !== seriesField);
  return wanted.length > 0 && isAmong(row, Object.fromEntries(wanted)) ? 'main' : 'second';
}

export function seriesEmphasis(draft: Draft, seriesField: string | undefined, raw: string): Emphasis {
  const wanted = seriesField === undefined ? undefined : draft.spec.emphasis?.[seriesField];
  return wanted?.includes(raw) ? 'main' : 'second';
}

function isAmong(row: ReportRow, conditions: Record<string, string[]>): boolean {
  return Object.entries(conditions).every(([name, wanted]) => wanted.includes(rawOf(row, name)));
}
