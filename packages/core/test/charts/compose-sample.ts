import { type ChartSpec, chartSchema } from '../../src/manifest/chart.ts';
import type { Value } from '../../src/normalize/value.ts';
import { composeChart } from '../../src/report/charts/compose-chart.ts';
import type { Figure, ReportCell, ReportTable } from '../../src/report/report.ts';

export type CellInput = string | [Value, string];

const figureOf = (id: string, value: Value, words: string): Figure => ({
  id,
  value,
  text: { 'zh-CN': words, en: words },
  cellText: { 'zh-CN': words, en: words },
  status: 'reported',
  provenance: { rules: [], sources: [] },
});

/** A table whose cells are texts, or values with their words; values other than missing ones are figures. */
function tableOf(rows: Record<string, CellInput>[]): { table: ReportTable; figures: Map<string, Figure> } {
  const figures = new Map<string, Figure>();
  const names = Object.keys(rows[0] ?? {});
  const table: ReportTable = {
    id: 't',
    file: 'tables/t.csv',
    title: {},
    description: {},
    primaryKey: [],
    fields: names.map((name) => ({
      name,
      type: 'text',
      title: { en: name },
      columns: [name],
      sheetColumns: [],
      align: 'start',
    })),
    rows: rows.map((row, index) => ({
      key: `r${index}`,
      line: index + 2,
      status: index === 0 ? 'derived' : 'reported',
      statusText: {},
      sources: ['S1', `S${index + 2}`],
      cells: Object.fromEntries(
        Object.entries(row).map(([name, input]): [string, ReportCell] => {
          const [value, words]: [Value, string] =
            typeof input === 'string' ? [{ type: 'text', value: input }, input] : input;
          const id = `t.r${index}.${name}`;
          const isFigure = !['text', 'missing', 'flagged'].includes(value.type);
          if (isFigure) figures.set(id, figureOf(id, value, words));
          const text = { 'zh-CN': words, en: words };
          return [name, { value, text, raw: words, sheet: [], ...(isFigure ? { figure: id } : {}) }];
        }),
      ),
    })),
  };
  return { table, figures };
}

/** A chart of one table from its entry in report.yaml, less what all entries need. */
export function compose(entry: Record<string, unknown>, rows: Record<string, CellInput>[]) {
  const words = { 'zh-CN': '文', en: 'words' };
  const spec: ChartSpec = chartSchema.parse({
    id: 'c',
    table: 't',
    title: words,
    subtitle: words,
    alt: words,
    ...entry,
  });
  const { table, figures } = tableOf(rows);
  return composeChart(spec, '1', {
    tables: new Map([['t', table]]),
    figures,
    evaluations: new Map(),
    resolveProse: (text) => ({ en: [{ text: text.en ?? '' }] }),
    locales: ['zh-CN', 'en'],
  });
}

export const months = (value: string, unit: 'day' | 'month', words: string): CellInput => [
  { type: 'duration', value, unit },
  words,
];
export const money = (value: string, currency: string): CellInput => [
  { type: 'money', value, currency },
  `${currency}${value}`,
];
export const missing: CellInput = [{ type: 'missing', reason: 'undisclosed' }, '未公开'];
export const period = (
  start: string,
  end: string,
  grain: 'year' | 'quarter',
  estimate = false,
): CellInput => [{ type: 'period', start, end, grain, ...(estimate ? { estimate } : {}) }, start];
