import { parameterTitles } from '../format/parameter-words.ts';
import type { Uncertainty } from '../score/robustness/uncertainty.ts';
import type { Parameter } from './parameter.ts';

/** Numbers of the rules that draws choose among, by the rule's place: `drawn-1-low`, `drawn-2-mean`, `drawn-1-power`. */
export function drawnParameters({ rescale = [], aggregate = [] }: Uncertainty): Parameter[] {
  const rescalings = rescale.length < 2 ? [] : rescale;
  const means = aggregate.length < 2 ? [] : aggregate;
  return [
    ...rescalings.flatMap((rule, at): Parameter[] => {
      if (typeof rule !== 'object') return [];
      const take = (kind: 'low' | 'high' | 'mean' | 'deviation', value: number): Parameter => ({
        name: `drawn-${at + 1}-${kind}`,
        title: parameterTitles.drawn[kind],
        value,
      });
      if ('minMax' in rule) return [take('low', rule.minMax[0]), take('high', rule.minMax[1])];
      if ('zScore' in rule) return [take('mean', rule.zScore[0]), take('deviation', rule.zScore[1])];
      return [];
    }),
    ...means.flatMap((rules, at): Parameter[] => {
      const rule = rules.find((each) => typeof each === 'object');
      return rule === undefined
        ? []
        : [{ name: `drawn-${at + 1}-power`, title: parameterTitles.drawn.power, value: rule.power }];
    }),
  ];
}
