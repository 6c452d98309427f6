import type { Part } from '../declared/derive/derivation.ts';
import { listWords, evaluationWords as words } from '../format/evaluation-words.ts';
import { aggregateRuleWords } from '../format/method-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import { splitSources } from '../normalize/split-sources.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Text } from '../report/report.ts';
import { leastTrusted, statusOf } from '../report/status-of.ts';
import { ruleAt } from '../score/aggregate/power.ts';
import { standings } from '../score/explain/strengths.ts';
import { quadrants } from '../score/matrix/quadrants.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';
import { aggregateCodes } from './table-specs.ts';
import { unitOrder, unitTable } from './unit-table.ts';
import { wordsColumn, workedOutColumn } from './worked-out-column.ts';

/** How many strengths and weaknesses of a unit are named. */
const named = 3;

/** The table of an evaluation's results: a row a unit, highest index first, units without one last. */
export function resultsTable(evaluated: Evaluated, spec: TableSpec): Table {
  const order = unitOrder(evaluated.scores);
  return unitTable(evaluated, spec, order, (name) => makeColumn(evaluated, spec, name, order));
}

function makeColumn(evaluated: Evaluated, table: TableSpec, name: string, order: number[]): Column {
  const spec = table.fields.find((field) => field.name === name);
  if (!spec) throw new Error(`There is no field ${name}.`);
  const { scores, robustness, spec: declared, source } = evaluated;
  const inOrder = (numbers: ArrayLike<number> | undefined) => order.map((at) => numbers?.[at] ?? Number.NaN);
  const titles = indicatorTitles(declared, source.spec);
  const codes = aggregateCodes(declared);
  if (codes.includes(name)) {
    const branch = scores.tree.branches.find(({ code }) => code === name);
    const rule = ruleAt(evaluated.method.aggregate, branch?.level ?? 1);
    const parts = (branch?.children ?? []).map(({ code }) => titles.get(code) ?? {});
    return workedOutColumn(spec, inOrder(scores.aggregates.get(name)), {
      rules: ['score', `aggregate-${typeof rule === 'object' ? 'power' : rule}`],
      formula: aggregateRuleWords(rule, listWords(parts)),
      partsOf: (row) => partsOf(evaluated, name, order[row] ?? 0),
    });
  }
  const ranked = codes.find((code) => name === `${code}_rank`);
  if (ranked !== undefined) {
    return workedOutColumn(spec, inOrder(scores.ranks.get(ranked)), {
      rules: ['rank'],
      formula: words.rankFormula(titles.get(ranked) ?? {}),
      partsOf: (row) => [own(evaluated, ranked, order[row] ?? 0)],
    });
  }
  const stability = robustness?.units ?? [];
  const drawn = { rules: ['monte-carlo'], formula: words.drawFormula };
  const shares: Record<string, (at: number) => number | undefined> = {
    rank_median: (at) => stability[at]?.median,
    rank_low: (at) => stability[at]?.low,
    rank_high: (at) => stability[at]?.high,
    // A unit without a rank is in no draw's top, which says nothing of it.
    top_share: (at) => (Number.isNaN(stability[at]?.median) ? undefined : stability[at]?.topShare),
    quadrant_share: (at) => stability[at]?.quadrantShare,
  };
  const share = shares[name];
  if (share)
    return workedOutColumn(
      spec,
      order.map((at) => share(at) ?? Number.NaN),
      drawn,
    );
  if (name === 'known_share') {
    return workedOutColumn(
      spec,
      order.map((at) => knownShare(evaluated, at)),
      { rules: ['count'], formula: words.knownFormula },
    );
  }
  if (name === 'quadrant')
    return wordsColumn(
      spec,
      order.map((at) => quadrantName(evaluated, at)),
    );
  const standing = standings(scores, named);
  return wordsColumn(
    spec,
    order.map((at) => {
      const found = standing[at]?.[name === 'strengths' ? 'strengths' : 'weaknesses'] ?? [];
      if (found.length === 0) return words.none;
      return listWords(found.map(({ indicator }) => titles.get(indicator) ?? {}));
    }),
  );
}

/** Figures that a score is made from: of indicators those of the source table, of aggregates the evaluation's own. */
function partsOf(evaluated: Evaluated, code: string, at: number): Part[] {
  const { scores, source, rows, spec } = evaluated;
  const row = rows[at] ?? 0;
  const branch = scores.tree.branches.find((found) => found.code === code);
  return (branch?.children ?? []).flatMap((child): Part[] => {
    const score = scores.aggregates.get(child.code)?.[at];
    if (score !== undefined) return Number.isNaN(score) ? [] : [own(evaluated, child.code, at)];
    const raw = scores.raw.get(child.code)?.[at] ?? Number.NaN;
    const field = spec.indicators.find((indicator) => indicator.code === child.code)?.field;
    if (Number.isNaN(raw) || field === undefined) return [];
    const id = `${source.spec.id}.${source.keyAt(row)}.${field}`;
    return [{ figure: { id, sources: splitSources(source.sources.at(row)), status: statusOf(source, row) } }];
  });
}

function own({ spec, source, rows }: Evaluated, code: string, at: number): Part {
  const row = rows[at] ?? 0;
  const id = `${spec.id}.${source.keyAt(row)}.${code}`;
  return {
    figure: {
      id,
      sources: splitSources(source.sources.at(row)),
      status: leastTrusted(spec.status, statusOf(source, row)),
    },
  };
}

function knownShare({ scores }: Evaluated, at: number): number {
  const columns = [...scores.raw.values()];
  return columns.filter((column) => !Number.isNaN(column[at] ?? Number.NaN)).length / columns.length;
}

function quadrantName({ scores, spec }: Evaluated, at: number): Text {
  const { matrix } = spec;
  if (!matrix) return {};
  const x = scores.aggregates.get(matrix.x) ?? new Float64Array();
  const y = scores.aggregates.get(matrix.y) ?? new Float64Array();
  const { lowLow, highLow, lowHigh, highHigh } = matrix.quadrants;
  return [lowLow, highLow, lowHigh, highHigh][quadrants(x, y, matrix)[at] ?? -1] ?? {};
}
