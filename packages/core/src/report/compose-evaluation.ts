import type { Evaluated } from '../evaluate/evaluated.ts';
import { indicatorTitles } from '../evaluate/indicator-titles.ts';
import { methodSteps } from '../evaluate/method-steps.ts';
import { evaluationTables } from '../evaluate/table-specs.ts';
import { ruleAt } from '../score/aggregate/power.ts';
import { contributions } from '../score/explain/contributions.ts';
import { quadrants, thresholdsOf } from '../score/matrix/quadrants.ts';
import type { MissingRule } from '../score/missing/missing-rule.ts';
import type {
  Evaluation,
  EvaluationMatrix,
  EvaluationMethod,
  EvaluationNode,
  EvaluationRobustness,
} from './evaluation.ts';
import { inLocales } from './in-locales.ts';
import type { Locale, Prose, Text } from './report.ts';

/** An evaluation as the outputs take it; `resolve` puts figures into words. */
export function composeEvaluation(
  evaluated: Evaluated,
  locales: readonly Locale[],
  resolve: (text: Text, path: string) => Prose,
): Evaluation {
  const { spec, source, names, scores, method, variants } = evaluated;
  const unranked = new Set(method.rank.unranked ?? []);
  const matrix = composeMatrix(evaluated);
  const robustness = composeRobustness(evaluated);
  return {
    id: spec.id,
    title: spec.title,
    description: spec.description,
    ...(spec.notice ? { notice: spec.notice } : {}),
    status: spec.status,
    source: source.spec.id,
    unitField: spec.unit,
    tables: tableIds(evaluated),
    units: scores.units.map((key, at) => ({
      key,
      name: names[at] ?? {},
      isRanked: !unranked.has(key),
      imputedShare: scores.imputedShares[at] ?? 0,
    })),
    nodes: composeNodes(evaluated),
    method: composeMethod(evaluated),
    steps: methodSteps(evaluated).map(({ title, text }) => ({
      title: inLocales(title, locales),
      text: resolve(text, `evaluations.${spec.id}`),
    })),
    altered: scores.altered.map(({ unit, indicator, was, is, why }) => ({
      unit,
      code: indicator,
      was: orNull(was),
      is,
      why,
    })),
    ...(matrix ? { matrix } : {}),
    ...(robustness ? { robustness } : {}),
    ...(evaluated.sobol.length > 0 ? { sobol: evaluated.sobol } : {}),
    variants: variants.map((variant) => ({
      missing: missingName(variant.method.missing),
      rescale: variant.method.rescale,
      aggregate: variant.method.aggregate,
      ranks: numbers(variant.ranks),
      meanShift: variant.meanShift,
    })),
  };
}

function tableIds({ spec, source }: Evaluated): Evaluation['tables'] {
  const entries = Object.entries(evaluationTables(spec, source.spec)).map(([name, table]) => [
    name,
    table.id,
  ]);
  return Object.fromEntries(entries) as Evaluation['tables'];
}

function composeNodes({ spec, source, scores, method, dropped }: Evaluated): EvaluationNode[] {
  const { tree } = scores;
  const titles = indicatorTitles(spec, source.spec);
  const added = contributions(scores);
  const share = (code: string) => scores.weights.get(code) ?? 0;
  const shifts = new Map(dropped.map(({ indicator, meanShift }) => [indicator, meanShift]));
  const indicators = tree.indicators.map(({ code, parent, weight, direction }, place): EvaluationNode => {
    const field = spec.indicators.find((indicator) => indicator.code === code)?.field;
    const transform = method.transforms?.[code];
    const goalposts = method.goalposts?.[code];
    const shift = shifts.get(code);
    return {
      code,
      title: titles.get(code) ?? {},
      kind: 'indicator',
      parent,
      level: 0,
      weight,
      share: share(code),
      direction,
      ...(field === undefined ? {} : { field }),
      ...(transform ? { transform } : {}),
      ...(goalposts ? { goalposts } : {}),
      treatment: scores.treatments.get(code) ?? 'none',
      raw: numbers(scores.raw.get(code)),
      treated: numbers(scores.treated.get(code)),
      values: numbers(scores.rescaled.get(code)),
      contributions: added.map((unit) => orNull(unit[place]?.points ?? Number.NaN)),
      ...(shift === undefined ? {} : { dropShift: orNull(shift) }),
    };
  });
  const aggregates = tree.branches.map(
    ({ code, parent, weight, level, children }): EvaluationNode => ({
      code,
      title: titles.get(code) ?? {},
      kind: 'aggregate',
      parent,
      level,
      weight,
      share: share(code),
      parts: children.map((child) => child.code),
      rule: ruleAt(method.aggregate, level),
      values: numbers(scores.aggregates.get(code)),
      ranks: numbers(scores.ranks.get(code)),
    }),
  );
  return [...indicators, ...aggregates];
}

function composeMethod({ method }: Evaluated): EvaluationMethod {
  const { missing, rank, weighting } = method;
  return {
    screen: method.screen,
    missing: missingName(missing),
    ...(typeof missing === 'object' ? { groups: missing.groupMean } : {}),
    outliers: method.outliers,
    rescale: method.rescale,
    weighting: typeof weighting === 'object' ? 'ahp' : weighting,
    ...(typeof weighting === 'object' ? { judgements: weighting.ahp } : {}),
    aggregate: method.aggregate,
    minShare: method.minShare,
    ...(rank.digits === undefined ? {} : { rankDigits: rank.digits }),
    ...(rank.tieDistance === undefined ? {} : { tieDistance: rank.tieDistance }),
  };
}

function composeMatrix({ spec, scores }: Evaluated): EvaluationMatrix | undefined {
  const { matrix } = spec;
  if (!matrix) return undefined;
  const x = scores.aggregates.get(matrix.x) ?? new Float64Array();
  const y = scores.aggregates.get(matrix.y) ?? new Float64Array();
  const { lowLow, highLow, lowHigh, highHigh } = matrix.quadrants;
  return {
    x: matrix.x,
    y: matrix.y,
    rule: typeof matrix.thresholds === 'object' ? 'given' : matrix.thresholds,
    thresholds: thresholdsOf(x, y, matrix),
    quadrants: [lowLow, highLow, lowHigh, highHigh],
    placed: Array.from(quadrants(x, y, matrix), (quadrant) => (quadrant < 0 ? null : quadrant)),
  };
}

function composeRobustness({ robustness, method }: Evaluated): EvaluationRobustness | undefined {
  if (!robustness) return undefined;
  const { draws, seed, weights, dropOne, top, missing, rescale, aggregate } = robustness.uncertainty;
  const rules = missing ?? [method.missing];
  return {
    draws,
    seed,
    generator: 'xoshiro128**',
    weights,
    missing: rules.map(missingName),
    ...(rules.some((rule) => typeof rule === 'object')
      ? { groups: rules.map((rule) => (typeof rule === 'object' ? rule.groupMean : null)) }
      : {}),
    rescale: rescale ?? [method.rescale],
    aggregate: aggregate ?? [method.aggregate],
    dropOne,
    top,
    meanShift: robustness.meanShift,
    units: robustness.units.map((unit) => ({
      median: orNull(unit.median),
      low: orNull(unit.low),
      high: orNull(unit.high),
      topShare: unit.topShare,
      ...(unit.quadrantShare === undefined ? {} : { quadrantShare: orNull(unit.quadrantShare) }),
    })),
  };
}

function missingName(rule: MissingRule): EvaluationMethod['missing'] {
  return typeof rule === 'object' ? 'groupMean' : rule;
}

function numbers(column: Float64Array | undefined): (number | null)[] {
  return Array.from(column ?? [], orNull);
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
