import { linkCell, textCell } from '../plan/cells.ts';
import { columnWidths } from '../plan/column-widths.ts';
import { backLink } from '../plan/navigation.ts';
import { noteLines } from '../plan/note-lines.ts';
import { headerRow, type PlanCell, type PlanColumn, type SheetPlan } from '../plan/sheet-plan.ts';
import type { StageContext } from './stage-context.ts';

/** Notes are as wide as this whatever the columns. */
const noteWidth = [110];

/** What stands above the columns of a stage: the way back, how far to trust it, the notice, the notes, own rows. */
export function stageLines(context: StageContext, notes: string[], rows: PlanCell[][] = []): PlanCell[][] {
  const { evaluation, locale, say, pair, sheets } = context;
  const results = sheets[evaluation.tables.results] ?? '';
  const trust = pair(say('status'), say(`status.${evaluation.status}`));
  return [
    [backLink(context), textCell(trust, 'line')],
    [linkCell(`→ ${results}`, results, 'A1')],
    ...noteLines(evaluation.notice?.[locale] ?? '', 'notice', noteWidth),
    ...notes.flatMap((note) => noteLines(note, 'line', noteWidth)),
    ...rows,
  ];
}

/** The sheet of a stage: a row a unit, in the order of the source. */
export function stageSheet(
  context: StageContext,
  parts: Pick<SheetPlan, 'name' | 'lines' | 'rows'> & {
    word: string;
    columns: PlanColumn[];
    columnNames?: (string | undefined)[];
  },
): SheetPlan {
  const { evaluation, locale, pair } = context;
  const { name, lines, columns, rows, columnNames, word } = parts;
  const numbered = lines.filter((line) => line.length === columns.length);
  return {
    name,
    kind: 'table',
    title: textCell(pair(evaluation.title[locale] ?? '', word), 'title'),
    lines,
    columns,
    rows,
    widths: columnWidths(columns, [...numbered, ...rows]),
    hasFixedRows: true,
    status: evaluation.status,
    ...(columnNames ? { columnNames } : {}),
  };
}

/** Names of the units, for the first column. */
export function unitCells({ evaluation, locale }: StageContext): PlanCell[] {
  return evaluation.units.map(({ name, key }) => textCell(name[locale] ?? key));
}

/** 1-based row of the first unit under such lines. */
export function firstUnitRow(lines: PlanCell[][]): number {
  return headerRow({ lines } as SheetPlan) + 1;
}
