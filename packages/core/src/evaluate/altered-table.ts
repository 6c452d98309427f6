import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Text } from '../report/report.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';
import { listedTable } from './listed-table.ts';

/** A row a number that is not what was read: filled in, moved, or put on a logarithmic scale. */
export function alteredTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { scores, source, names } = evaluated;
  const { altered, units } = scores;
  const titles = indicatorTitles(evaluated.spec, source.spec);
  const nameOf = (unit: string): Text => names[units.indexOf(unit)] ?? {};
  const origin = { rules: ['altered'], formula: words.alteredFormula };
  return listedTable(
    evaluated,
    spec,
    altered.map(({ unit, indicator }) => `${unit}.${indicator}`),
    {
      unit: altered.map(({ unit }) => nameOf(unit)),
      indicator: altered.map(({ indicator }) => titles.get(indicator) ?? {}),
      was: { numbers: altered.map(({ was }) => was), origin },
      is: { numbers: altered.map(({ is }) => is), origin },
      why: altered.map(({ why }) => words.whyAltered[why]),
    },
  );
}
