import type { Text } from '../report/report.ts';
import { joinedWords } from './list-words.ts';

/** Sentences on what indicators are rescaled by, besides the rule. */
export const rescaleWords = {
  /** `groups` are indicators with the same ends; where they are not named, the table of parameters has the ends. */
  ends: (groups: { names: Required<Text>; low: string; high: string }[] | undefined): Text => {
    const zhList = groups?.map(({ names, low, high }) => `${names['zh-CN']}为${low}至${high}`).join('；');
    const enList = groups?.map(({ names, low, high }) => `${low} to ${high} for ${names.en}`).join('; ');
    return {
      'zh-CN': `固定的上下限${zhList === undefined ? '见参数表' : `：${zhList}`}；超出的截到端点。`,
      en: `The fixed ends are ${enList ?? 'in the table of parameters'}. What lies beyond them is capped.`,
    };
  },
  targets: (targets: { name: Text; target: string }[]): Text => ({
    'zh-CN': `目标值：${targets.map(({ name, target }) => `${name['zh-CN'] ?? ''}${target}`).join('、')}。`,
    en: `Targets are ${targets.map(({ name, target }) => `${target} for ${name.en ?? ''}`).join(', ')}.`,
  }),
  moreIsBetter: { 'zh-CN': '各项指标都是越高越好。', en: 'More is better in every indicator.' },
  lessIsBetter: (names: Text[] | undefined): Text => {
    if (!names) {
      return {
        'zh-CN': '越低越好的指标先取相反数。',
        en: 'Where less is better, the sign is turned first.',
      };
    }
    const words = joinedWords(names);
    return {
      'zh-CN': `${words['zh-CN']}越低越好，先取相反数；其余越高越好。`,
      en: `Less is better in ${words.en}, where the sign is turned first; more is better elsewhere.`,
    };
  },
};
