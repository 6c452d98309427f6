import type { Locale } from '@trifold/core';
import { firstDataRow, type PlanCell, type SheetPlan } from '../plan/sheet-plan.ts';
import { excelText } from '../text/excel-text.ts';
import { columnLetters } from './cell-ref.ts';
import { rowHeight } from './row-height.ts';
import type { RowLooks } from './row-looks.ts';
import type { SharedStrings } from './shared-strings.ts';
import { xmlText } from './xml-text.ts';

/** The records of a sheet as XML, one a piece. `styleIds` are the workbook's numbers of the looks' styles. */
export function* rowsXml(
  plan: SheetPlan,
  {
    looks,
    styleIds,
    strings,
    locale,
  }: { looks: RowLooks; styleIds: string[]; strings: SharedStrings; locale: Locale },
): Generator<string> {
  const first = firstDataRow(plan);
  const letters = Array.from(
    { length: Math.max(0, ...plan.rows.slice(0, 1).map((row) => row.length)) },
    (_, at) => columnLetters(at + 1),
  );
  for (const [at, cells] of plan.rows.entries()) {
    const number = first + at;
    const height = rowHeight(looks.lines[at] ?? 1, locale);
    let xml = `<row r="${number}" ht="${height}" customHeight="1" spans="1:${cells.length}" x14ac:dyDescent="0.25">`;
    cells.forEach((cell, column) => {
      const ref = `${letters[column] ?? columnLetters(column + 1)}${number}`;
      xml += `<c r="${ref}" s="${styleIds[looks.styleAt(cell, at, column)]}"${valueXml(cell, ref, strings)}`;
    });
    yield `${xml}</row>`;
  }
}

function valueXml(cell: PlanCell, ref: string, strings: SharedStrings): string {
  const { content } = cell;
  if (cell.formula !== undefined) return formulaXml(cell, cell.formula, ref);
  if (content === null) return '/>';
  if (typeof content === 'number') return `><v>${content}</v></c>`;
  return ` t="s"><v>${strings.indexOf(excelText(content))}</v></c>`;
}

/** A formula with its result, so that readers that don't calculate show it too. */
function formulaXml({ content, isArray }: PlanCell, formula: string, ref: string): string {
  const f = `<f${isArray ? ` t="array" ref="${ref}"` : ''}>${xmlText(formula)}</f>`;
  if (typeof content === 'number') return `>${f}<v>${content}</v></c>`;
  return ` t="str">${f}<v>${xmlText(excelText(content ?? ''))}</v></c>`;
}
