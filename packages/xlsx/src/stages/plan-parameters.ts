import { textCell } from '../plan/cells.ts';
import { columnWidths } from '../plan/column-widths.ts';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { formulaCell, valueCell } from './formula-cell.ts';
import { inputWords } from './input-words.ts';
import type { LiveParameter } from './live-parameters.ts';
import { liveTable, tableOf } from './live-table.ts';
import { decimalsOf, formatFor } from './number-formats.ts';
import type { StageContext } from './stage-context.ts';

/**
 * The table of parameters: those that scores and ranks follow are input cells, those that can be counted are formulas,
 * the others are fixed. Where the table shows a rounded number, a row below it has the whole one.
 */
export function planParameters(context: StageContext, refs: SourceRefs): SheetPlan {
  const { evaluation, say, parameters } = context;
  const { method } = evaluation.tables;
  const table = tableOf(context, method);
  const uses: PlanCell[] = [];
  const live = liveTable(context, method, refs, {
    notes: [say('stage.note.inputs')],
    live: ({ row, at, field, planned }) => {
      if (field.name !== 'value') return undefined;
      const cell = parameterCell(context, row.key, planned);
      uses[at] = useOf(context, cell);
      return cell;
    },
  });
  const own = live.columns.length;
  const further = parameters.filter(({ isInTable }) => !isInTable);
  const rows = [
    ...live.rows.map((cells, at) => [...cells, uses[at] ?? textCell('')]),
    ...further.map((parameter) => furtherRow(context, parameter, live, own)),
  ];
  const columns = [...live.columns, { header: say('stage.effect'), align: 'start' as const }];
  return {
    ...live,
    columns,
    rows,
    widths: columnWidths(columns, rows),
    rangeSize: { rows: table.rows.length, columns: own },
    hasFixedRows: true,
    inputWords: inputWords(context),
  };
}

function parameterCell(context: StageContext, key: string, planned: PlanCell): PlanCell | undefined {
  const { parameters, parameterName, name, indicators } = context;
  const parameter = parameters.find((found) => found.key === key);
  const [first] = indicators;
  const format = planned.format ?? 'General';
  const value = typeof planned.content === 'number' ? planned.content : null;
  if (parameter?.isInTable) {
    return {
      ...valueCell(value, format, 'input'),
      input: parameter.rule,
      name: parameterName(key),
    };
  }
  if (parameter) {
    const rounded =
      key === 'min-share'
        ? `ROUND(${parameterName(key)}*100,4)`
        : `ROUND(${parameterName(key)},${decimalsOf(format)})`;
    return formulaCell(rounded, value, format);
  }
  if (key === 'units' && first) return formulaCell(`ROWS(${name('raw', first.code)})`, value, format);
  const [, kind, code] = /^(?:end-(low|high)|target)-(.+)$/.exec(key) ?? [];
  if (code) return formulaCell(name((kind as 'low' | 'high' | undefined) ?? 'target', code), value, format);
  return undefined;
}

function furtherRow(
  context: StageContext,
  parameter: LiveParameter,
  live: SheetPlan,
  own: number,
): PlanCell[] {
  const { say, parameterName, report, evaluation, locale } = context;
  const table = report.tables.find(({ id }) => id === evaluation.tables.method);
  const key = parameter.key.replace(/^power-\d+$/, 'power');
  const at = table?.rows.findIndex((row) => row.key === key) ?? -1;
  const title = at < 0 ? key : String(live.rows[at]?.[0]?.content ?? key);
  const remark = locale === 'en' ? ` (${say('stage.exact')})` : `（${say('stage.exact')}）`;
  const format = formatFor([parameter.value]);
  const cell: PlanCell =
    parameter.formula === undefined
      ? { ...valueCell(parameter.value, format, 'input'), input: parameter.rule }
      : formulaCell(parameter.formula, parameter.value, format);
  return [
    textCell(`${title}${remark}`),
    { ...cell, name: parameterName(parameter.key) },
    ...Array.from({ length: own - 2 }, () => textCell('')),
    useOf(context, cell),
  ];
}

function useOf({ say }: StageContext, cell: PlanCell | undefined): PlanCell {
  const use = cell?.input ? 'input' : cell?.formula ? 'computed' : 'fixed';
  return textCell(say(`stage.effect.${use}`));
}
