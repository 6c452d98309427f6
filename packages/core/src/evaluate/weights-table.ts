import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Column, Table } from '../normalize/table.ts';
import { constantColumn } from '../read/raw-column.ts';
import type { Text } from '../report/report.ts';
import { effectiveWeights } from '../score/weights/share-weights.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';
import { wordsColumn, workedOutColumn } from './worked-out-column.ts';

/** A row an indicator or aggregate, as declared: what it is part of, its weights, what was done to it. */
export function weightsTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { scores, dropped, source } = evaluated;
  const { tree, weights } = scores;
  const nodes = evaluated.spec.indicators;
  const titles = indicatorTitles(evaluated.spec, source.spec);
  const effective = effectiveWeights(tree, weights);
  const declared = new Map([...tree.indicators, ...tree.branches].map(({ code, weight }) => [code, weight]));
  const shifts = new Map(dropped.map(({ indicator, meanShift }) => [indicator, meanShift]));
  const isIndex = (code: string) => code === tree.root;
  const numbers: Record<string, (code: string) => number | undefined> = {
    weight: (code) => (isIndex(code) ? undefined : declared.get(code)),
    share: (code) => (isIndex(code) ? undefined : weights.get(code)),
    effective: (code) => effective.get(code),
    shift: (code) => shifts.get(code),
  };
  const texts: Record<string, (node: (typeof nodes)[number]) => Text> = {
    indicator: ({ code }) => titles.get(code) ?? {},
    parent: ({ parent }) => (parent === undefined ? dash : (titles.get(parent) ?? {})),
    direction: ({ direction, field }) => {
      if (field === undefined) return dash;
      return direction === -1 ? words.lessIsBetter : words.moreIsBetter;
    },
    treatment: ({ code, field }) => (field === undefined ? dash : treatmentOf(evaluated, code)),
  };
  const toColumn = (field: TableSpec['fields'][number]): Column => {
    const text = texts[field.name];
    if (text) return wordsColumn(field, nodes.map(text));
    const number = numbers[field.name];
    const formula = field.name === 'weight' ? words.weightFormula : words.shareFormula;
    return workedOutColumn(
      field,
      nodes.map(({ code }) => number?.(code) ?? Number.NaN),
      { rules: [field.name === 'weight' ? 'declared' : field.name], formula },
    );
  };
  return {
    spec,
    evaluation: evaluated.spec.id,
    rowCount: nodes.length,
    lines: nodes.map(() => 0),
    keyAt: (row) => nodes[row]?.code ?? '',
    fields: spec.fields.map(toColumn),
    statuses: constantColumn(evaluated.spec.status, nodes.length),
    sources: constantColumn('', nodes.length),
    totals: [],
  };
}

const dash: Text = { 'zh-CN': '—', en: '—' };

function treatmentOf({ scores }: Evaluated, code: string): Text {
  if ((scores.weights.get(code) ?? 0) === 0 && scores.rescaled.get(code)?.every(Number.isNaN))
    return words.treated.constant;
  return words.treated[scores.treatments.get(code) ?? 'none'];
}
