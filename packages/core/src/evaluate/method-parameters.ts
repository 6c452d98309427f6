import { comparisonWords } from '../format/comparison-words.ts';
import { parameterWords as words } from '../format/parameter-words.ts';
import { ruleAt } from '../score/aggregate/power.ts';
import { cronbachAlpha } from '../score/explain/cronbach-alpha.ts';
import { thresholdsOf } from '../score/matrix/quadrants.ts';
import { roundHalfAway } from '../score/rank/round-half-away.ts';
import { agreementOf } from './compare-published.ts';
import { drawnParameters } from './drawn-parameters.ts';
import { endParameters } from './end-parameters.ts';
import type { Evaluated } from './evaluated.ts';
import type { Parameter } from './parameter.ts';

/** Decimals of a mean rank shift and of a coefficient. */
const shiftDigits = 2;

/** Every number that the method in words speaks of, in the order of its steps. */
export function methodParameters(evaluated: Evaluated): Parameter[] {
  const { spec, scores, method, robustness, comparisons } = evaluated;
  const found: Parameter[] = [];
  const add = (name: keyof typeof words, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value)) found.push({ name, title: words[name], value });
  };
  add('units', scores.units.length);
  add('indicators', scores.tree.indicators.length);
  if (method.screen > 0) add('screen', toPercent(method.screen));
  if (method.outliers !== 'none') {
    add('skewness', 2);
    add('kurtosis', 3.5);
    add('winsorize', method.outliers.winsorize);
  }
  const { rescale } = method;
  if (typeof rescale === 'object' && 'minMax' in rescale) {
    add('range-low', rescale.minMax[0]);
    add('range-high', rescale.minMax[1]);
  } else if (typeof rescale === 'object' && 'zScore' in rescale) {
    add('mean', rescale.zScore[0]);
    add('deviation', rescale.zScore[1]);
  }
  found.push(...endParameters(evaluated));
  for (let level = 1; level <= scores.tree.depth; level += 1) {
    const rule = ruleAt(method.aggregate, level);
    if (typeof rule === 'object' && !found.some(({ name }) => name === 'power')) add('power', rule.power);
  }
  if (method.minShare > 0) add('min-share', toPercent(method.minShare));
  add('rank-digits', method.rank.digits);
  add('tie-distance', method.rank.tieDistance);
  if (robustness) {
    const { draws, seed, weights, top } = robustness.uncertainty;
    add('draws', draws);
    add('seed', seed);
    if (weights > 0) add('weight-range', toPercent(weights));
    found.push(...drawnParameters(robustness.uncertainty));
    add('top', top);
    add('low-percentile', 5);
    add('high-percentile', 95);
    add('mean-shift', roundHalfAway(robustness.meanShift, shiftDigits));
  }
  if (scores.tree.indicators.length > 1) {
    const columns = [...scores.rescaled.values()].filter((column) => !column.every(Number.isNaN));
    add('alpha', roundHalfAway(cronbachAlpha(columns).alpha, shiftDigits));
  }
  const { matrix } = spec;
  if (matrix) {
    const column = (code: string) => scores.aggregates.get(code) ?? new Float64Array();
    const at = thresholdsOf(column(matrix.x), column(matrix.y), matrix);
    add('threshold-x', roundHalfAway(at.x, spec.digits));
    add('threshold-y', roundHalfAway(at.y, spec.digits));
  }
  for (const comparison of comparisons) {
    const { id, title, result } = comparison.spec;
    const { compared, agreeing, largest } = agreementOf(comparison);
    const digits = scores.aggregates.has(result) ? spec.digits + 1 : 0;
    found.push(
      { name: `${id}-compared`, title: comparisonWords.compared(title), value: compared },
      { name: `${id}-agreeing`, title: comparisonWords.agreeing(title), value: agreeing },
      { name: `${id}-largest`, title: comparisonWords.largest(title), value: roundHalfAway(largest, digits) },
    );
  }
  return found;
}

function toPercent(share: number): number {
  return roundHalfAway(share * 100, 4);
}
