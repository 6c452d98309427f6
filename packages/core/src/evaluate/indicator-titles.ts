import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Text } from '../report/report.ts';

/** Title of each indicator and aggregate by code: its own, else that of its field, else its code. */
export function indicatorTitles(
  { indicators }: EvaluationSpec,
  source: TableSpec | undefined,
): Map<string, Text> {
  return new Map(
    indicators.map(({ code, title, field }) => {
      const fieldTitle = source?.fields.find(({ name }) => name === field)?.title;
      return [code, title ?? fieldTitle ?? { 'zh-CN': code, en: code }];
    }),
  );
}
