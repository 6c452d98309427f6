import { weightingWords } from '../format/step-words.ts';
import type { Text } from '../report/report.ts';
import type { Evaluated } from './evaluated.ts';
import { methodNames } from './method-names.ts';

/** Longer lists are left to the table of weights. */
const mostNamed = 16;

/** Where weights come from; given ones are told with their shares, or as equal where they are. */
export function weightSentence(evaluated: Evaluated): Text {
  const { method, scores, spec } = evaluated;
  if (method.weighting !== 'given') return weightingWords(method.weighting);
  const { branches } = scores.tree;
  const isEqual = branches.every(({ children }) =>
    children.every(({ weight }) => weight === children[0]?.weight),
  );
  if (isEqual) return weightingWords('equal');
  const names = methodNames(evaluated);
  const parts = branches.flatMap(({ children }) => children);
  if (!names || parts.length > mostNamed) return weightingWords('given');
  const shares = (locale: 'zh-CN' | 'en', between: string) =>
    branches
      .map(({ children }) =>
        children
          .map(({ code }) => `${names.get(code)?.[locale] ?? ''} {${spec.id}-weights.${code}.share}`)
          .join(between),
      )
      .join(locale === 'en' ? '; ' : '；');
  return {
    'zh-CN': `在同级中的权重：${shares('zh-CN', '、').replaceAll(' {', '{')}。`,
    en: `Weights within their parent are ${shares('en', ', ')}.`,
  };
}
