import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Text } from '../report/report.ts';
import { correlation } from '../score/statistics/correlation.ts';
import { effectiveWeights } from '../score/weights/share-weights.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';
import { type ListedCells, listedTable } from './listed-table.ts';
import type { Origin } from './worked-out-column.ts';

const dash: Text = { 'zh-CN': '—', en: '—' };

/** A row an indicator or aggregate, as declared: what it is part of, its weights, what was done to it. */
export function weightsTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { scores, dropped, source } = evaluated;
  const { tree, weights, aggregates, rescaled } = scores;
  const nodes = evaluated.spec.indicators;
  const titles = indicatorTitles(evaluated.spec, source.spec);
  const effective = effectiveWeights(tree, weights);
  const own = new Map([...tree.indicators, ...tree.branches].map(({ code, weight }) => [code, weight]));
  const shifts = new Map(dropped.map(({ indicator, meanShift }) => [indicator, meanShift]));
  const columnOf = (code: string) => aggregates.get(code) ?? rescaled.get(code) ?? new Float64Array();
  const numbers = (of: (code: string) => number | undefined, origin: Origin): ListedCells => {
    return { numbers: nodes.map(({ code }) => of(code) ?? Number.NaN), origin };
  };
  const belowIndex = (of: (code: string) => number | undefined) => (code: string) => {
    return code === tree.root ? undefined : of(code);
  };
  const share = { rules: ['weights'], formula: words.shareFormula };
  return listedTable(
    evaluated,
    spec,
    nodes.map(({ code }) => code),
    {
      indicator: nodes.map(({ code }) => titles.get(code) ?? {}),
      parent: nodes.map(({ parent }) => (parent === undefined ? dash : (titles.get(parent) ?? {}))),
      direction: nodes.map(({ direction, field }) => {
        if (field === undefined) return dash;
        return direction === -1 ? words.lessIsBetter : words.moreIsBetter;
      }),
      weight: numbers(
        belowIndex((code) => own.get(code)),
        weightOrigin(evaluated),
      ),
      share: numbers(
        belowIndex((code) => weights.get(code)),
        share,
      ),
      effective: numbers((code) => effective.get(code), share),
      treatment: nodes.map(({ code, field }) => (field === undefined ? dash : treatmentOf(evaluated, code))),
      shift: numbers((code) => shifts.get(code), { rules: ['drop-one'], formula: words.shiftFormula }),
      correlation: numbers(
        belowIndex((code) => correlation(columnOf(code), columnOf(tree.root))),
        { rules: ['pearson'], formula: words.correlationFormula },
      ),
    },
  );
}

function weightOrigin({ method: { weighting } }: Evaluated): Origin {
  if (weighting === 'given') return { rules: ['declared'], formula: words.weightFormula };
  return { rules: [typeof weighting === 'object' ? 'ahp' : weighting], formula: words.weighedFormula };
}

function treatmentOf({ scores }: Evaluated, code: string): Text {
  if ((scores.weights.get(code) ?? 0) === 0 && scores.rescaled.get(code)?.every(Number.isNaN)) {
    return words.treated.constant;
  }
  return words.treated[scores.treatments.get(code) ?? 'none'];
}
