import { aggregateRuleName, missingRuleWords, rescaleRuleWords } from '../format/method-words.ts';
import { stepWords } from '../format/step-words.ts';
import type { Text } from '../report/report.ts';
import { ruleAt } from '../score/aggregate/power.ts';
import type { Evaluated } from './evaluated.ts';
import { methodParameters } from './method-parameters.ts';

/** A step of the method in words that a reader can repeat; numbers are quoted as figures. */
export interface MethodStep {
  title: Text;
  text: Text;
}

/** The steps that an evaluation takes, in order. */
export function methodSteps(evaluated: Evaluated): MethodStep[] {
  const { spec, method, scores, robustness } = evaluated;
  const known = new Set(methodParameters(evaluated).map(({ name }) => name));
  const quote = (parameter: string): string =>
    known.has(parameter) ? `{${spec.id}-method.${parameter}.value}` : '';
  const levels = Array.from({ length: scores.tree.depth }, (_, at) =>
    aggregateRuleName(ruleAt(method.aggregate, at + 1)),
  );
  const steps: (MethodStep | undefined)[] = [
    stepWords.data(quote, method.screen > 0),
    { title: stepWords.missingTitle, text: missingRuleWords(method.missing) },
    method.outliers === 'none' ? undefined : stepWords.outliers(quote, method.outliers.log),
    {
      title: stepWords.rescaleTitle,
      text: joined(rescaleRuleWords(method.rescale, quote), stepWords.direction),
    },
    stepWords.weights(method.weighting, levels, quote, method.minShare > 0),
    stepWords.rank(quote, method.rank),
    robustness ? stepWords.robustness(quote, robustness.uncertainty) : undefined,
    spec.matrix ? stepWords.matrix(quote, spec.matrix.thresholds) : undefined,
  ];
  return steps.filter((step) => step !== undefined);
}

function joined(first: Text, second: Text): Text {
  return {
    'zh-CN': `${first['zh-CN'] ?? ''}${second['zh-CN'] ?? ''}`,
    en: `${first.en ?? ''} ${second.en ?? ''}`,
  };
}
