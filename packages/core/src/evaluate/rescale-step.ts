import { joinedWords } from '../format/list-words.ts';
import { rescaleRuleWords } from '../format/method-words.ts';
import { rescaleWords } from '../format/rescale-words.ts';
import { stepWords } from '../format/step-words.ts';
import type { Text } from '../report/report.ts';
import { usesEnds } from '../score/rescale/rescale-columns.ts';
import type { Evaluated } from './evaluated.ts';
import { methodNames } from './method-names.ts';
import type { MethodStep } from './method-steps.ts';

type Quote = (parameter: string) => string;

/** How indicators are made comparable: the rule, fixed ends and targets of each, and where less is better. */
export function rescaleStep(evaluated: Evaluated, quote: Quote): MethodStep {
  const { method, scores } = evaluated;
  const { rescale } = method;
  const { indicators } = scores.tree;
  const names = methodNames(evaluated);
  const ends = usesEnds(rescale) ? indicators.filter(({ code }) => method.goalposts?.[code]) : [];
  const down = indicators.filter(({ direction }) => direction === -1);
  const named = (codes: { code: string }[]) => names && codes.map(({ code }) => names.get(code) ?? {});
  const targets = typeof rescale === 'object' && 'distanceToTarget' in rescale ? indicators : [];
  const sentences = [
    rescaleRuleWords(
      rescale,
      quote,
      ends.length === 0 ? 'none' : ends.length < indicators.length ? 'some' : 'all',
    ),
    ends.length > 0 ? rescaleWords.ends(names && alike(ends, evaluated, names, quote)) : undefined,
    names && targets.length > 0
      ? rescaleWords.targets(
          targets.map(({ code }) => ({ name: names.get(code) ?? {}, target: quote(`target-${code}`) })),
        )
      : undefined,
    down.length > 0 ? rescaleWords.lessIsBetter(named(down)) : rescaleWords.moreIsBetter,
  ];
  return { title: stepWords.rescaleTitle, text: together(sentences) };
}

/** Indicators by their ends, those with the same ones together. */
function alike(
  indicators: { code: string }[],
  { method }: Evaluated,
  names: ReadonlyMap<string, Text>,
  quote: Quote,
): { names: Required<Text>; low: string; high: string }[] {
  const groups = new Map<string, { code: string }[]>();
  for (const indicator of indicators) {
    const ends = String(method.goalposts?.[indicator.code]);
    groups.set(ends, [...(groups.get(ends) ?? []), indicator]);
  }
  return [...groups.values()].map((group) => ({
    names: joinedWords(group.map(({ code }) => names.get(code) ?? {})),
    low: quote(`end-low-${group[0]?.code}`),
    high: quote(`end-high-${group[0]?.code}`),
  }));
}

/** Sentences one behind the other. */
export function together(sentences: (Text | undefined)[]): Text {
  const found = sentences.filter((sentence) => sentence !== undefined);
  return {
    'zh-CN': found.map((sentence) => sentence['zh-CN'] ?? '').join(''),
    en: found.map((sentence) => sentence.en ?? '').join(' '),
  };
}
