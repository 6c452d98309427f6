import { joinedWords } from '../format/list-words.ts';
import { aggregateRuleName, missingRuleWords } from '../format/method-words.ts';
import { stepWords } from '../format/step-words.ts';
import type { Text } from '../report/report.ts';
import type { AggregateRule } from '../score/aggregate/aggregate-rule.ts';
import { ruleAt } from '../score/aggregate/power.ts';
import type { Evaluated } from './evaluated.ts';
import { methodNames } from './method-names.ts';
import { methodParameters } from './method-parameters.ts';
import { rescaleStep, together } from './rescale-step.ts';
import { weightSentence } from './weight-sentence.ts';

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
    levelWords(ruleAt(method.aggregate, at + 1), quote),
  );
  const steps: (MethodStep | undefined)[] = [
    stepWords.data(quote, method.screen > 0),
    transformStep(evaluated),
    { title: stepWords.missingTitle, text: missingRuleWords(method.missing, groupTitle(evaluated)) },
    method.outliers === 'none' ? undefined : stepWords.outliers(quote, method.outliers.log),
    rescaleStep(evaluated, quote),
    stepWords.weights(weightSentence(evaluated), levels, quote, method.minShare > 0),
    stepWords.rank(quote, method.rank),
    robustness ? stepWords.robustness(quote, robustness.uncertainty) : undefined,
    spec.matrix ? stepWords.matrix(quote, spec.matrix.thresholds) : undefined,
  ];
  return steps.filter((step) => step !== undefined);
}

/** The rule of a level, a power mean with its exponent where the method has only one. */
function levelWords(rule: AggregateRule, quote: (parameter: string) => string): Text {
  const name = aggregateRuleName(rule);
  const power = typeof rule === 'object' ? quote('power') : '';
  if (power === '') return name;
  return { 'zh-CN': `${name['zh-CN']}（指数${power}）`, en: `${name.en} with exponent ${power}` };
}

function transformStep(evaluated: Evaluated): MethodStep | undefined {
  const names = methodNames(evaluated);
  const transforms = Object.entries(evaluated.method.transforms ?? {});
  if (transforms.length === 0 || !names) return undefined;
  const sentences = (['ln', 'log10'] as const).map((kind) => {
    const those = transforms.filter(([, transform]) => transform === kind);
    if (those.length === 0) return undefined;
    return stepWords.transforms(joinedWords(those.map(([code]) => names.get(code) ?? {})), kind === 'ln');
  });
  return { title: stepWords.transformTitle, text: together(sentences) };
}

/** Title of the field that groups units, where it has no digit. */
function groupTitle({ spec, source }: Evaluated): Text | undefined {
  const { missing } = spec.method;
  if (typeof missing !== 'object') return undefined;
  const title = source.spec.fields.find(({ name }) => name === missing.groupMean)?.title;
  return title && Object.values(title).every((words) => !/[\p{Nd}{}]/u.test(words)) ? title : undefined;
}
