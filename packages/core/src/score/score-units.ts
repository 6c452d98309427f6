import type { Finding } from '../report/finding.ts';
import { aggregateColumns } from './aggregate/aggregate-columns.ts';
import type { AggregateRule } from './aggregate/aggregate-rule.ts';
import { powerOf, ruleAt } from './aggregate/power.ts';
import type { IndicatorData } from './indicator-data.ts';
import type { Method } from './method.ts';
import { methodFindings } from './method-findings.ts';
import { prepareColumns } from './prepare-columns.ts';
import { rankUnits } from './rank/rank-units.ts';
import { rescaleColumns } from './rescale/rescale-columns.ts';
import { scoreFindings } from './score-findings.ts';
import type { Scores } from './scores.ts';
import { screenUnits } from './screen-units.ts';
import type { IndicatorTree } from './tree/indicator-tree.ts';
import { judgementFindings } from './weights/judgement-findings.ts';
import { shareWeights } from './weights/share-weights.ts';
import { weighTree } from './weights/weigh-tree.ts';

/**
 * Scores and ranks units: screen → fill in → treat outliers → rescale → weigh → aggregate → rank. Pure. What is wrong
 * is a finding; with one of severity `error` the numbers that it concerns are NaN and must not be published.
 */
export function scoreUnits(data: IndicatorData, declared: IndicatorTree, method: Method): Scores {
  const screened = screenUnits(onlyIndicators(data, declared), method.screen);
  const { units, columns } = screened.data;
  const prepared = prepareColumns(screened.data, withKeptLabels(method, screened.kept));
  const rescaled = rescaleColumns(prepared.treated, declared.indicators, method);
  const tree = weighTree(declared, method.weighting, rescaled.columns);
  const weights = shareWeights(tree, new Set(rescaled.constant));
  const findings: Finding[] = [
    ...methodFindings(data, tree, method),
    ...judgementFindings(method.weighting, tree),
    ...screened.findings,
    ...prepared.findings,
    ...rescaled.constant.flatMap((code) => constantFindings(code, data, prepared.treated)),
  ];
  const aggregates = new Map<string, Float64Array>();
  const ranks = new Map<string, Float64Array>();
  for (const branch of tree.branches) {
    const rule = ruleAt(method.aggregate, branch.level);
    const children = branch.children.filter(
      ({ code }) => (weights.get(code) ?? 0) > 0 || branch.children.length === 1,
    );
    const columnOf = (code: string) =>
      aggregates.get(code) ?? rescaled.columns.get(code) ?? new Float64Array(units.length);
    const parts = children.map(({ code }) => columnOf(code));
    const shares = children.map(({ weight }) => weight);
    findings.push(
      ...undefinedMeans(
        branch.code,
        rule,
        units,
        children.map(({ code }) => code),
        parts,
      ),
    );
    const scores = aggregateColumns(parts, shares, rule, method.minShare);
    aggregates.set(branch.code, scores);
    ranks.set(branch.code, rankUnits(scores, method.rank, units));
  }
  const imputed = prepared.altered.filter(({ why }) => why === 'imputed');
  return {
    units,
    tree,
    raw: columns,
    treated: prepared.treated,
    treatments: prepared.treatments,
    altered: prepared.altered,
    rescaled: rescaled.columns,
    aggregates,
    ranks,
    weights,
    imputedShares: Float64Array.from(units, (unit) => {
      return imputed.filter((cell) => cell.unit === unit).length / Math.max(1, columns.size);
    }),
    findings,
  };
}

/** What is said of an indicator that tells no units apart: nothing more where it has no column, which is told already. */
function constantFindings(
  code: string,
  data: IndicatorData,
  treated: ReadonlyMap<string, Float64Array>,
): Finding[] {
  if (!data.columns.has(code)) return [];
  const isBlank = treated.get(code)?.every(Number.isNaN) ?? true;
  return [isBlank ? scoreFindings.neverKnown(code) : scoreFindings.constant(code)];
}

/** Columns of the tree's indicators alone, in its order; an indicator without one is missing throughout. */
function onlyIndicators(data: IndicatorData, tree: IndicatorTree): IndicatorData {
  const empty = new Float64Array(data.units.length).fill(Number.NaN);
  return {
    units: data.units,
    columns: new Map(tree.indicators.map(({ code }) => [code, data.columns.get(code) ?? empty])),
  };
}

/** Groups of units go by their place, so they follow when units are left out. */
function withKeptLabels(method: Method, kept: number[]): Method {
  if (typeof method.missing === 'string') return method;
  const labels = method.missing.groupMean;
  return { ...method, missing: { groupMean: kept.map((at) => labels[at] ?? '') } };
}

function undefinedMeans(
  code: string,
  rule: AggregateRule,
  units: string[],
  names: string[],
  parts: Float64Array[],
): Finding[] {
  if (rule === 'copeland' || powerOf(rule) === 1) return [];
  const power = powerOf(rule);
  const word = typeof rule === 'object' ? 'power' : rule;
  return units.flatMap((unit, at) => {
    const bad = parts.findIndex((part) => {
      const value = part[at] ?? Number.NaN;
      return power > 0 ? value < 0 : value <= 0;
    });
    return bad < 0 ? [] : [scoreFindings.undefinedMean(code, unit, names[bad] ?? '', word, power > 0)];
  });
}
