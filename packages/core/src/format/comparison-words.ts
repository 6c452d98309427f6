import type { Text } from '../report/report.ts';

/** Words of a comparison with published scores or ranks. */
export const comparisonWords = {
  comparedOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：与公布结果对照`,
    en: `${title.en ?? ''}: compared with print`,
  }),
  own: (title: Text): Text => ({ 'zh-CN': `${title['zh-CN'] ?? ''}·本报告`, en: `${title.en ?? ''}, here` }),
  published: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}·公布值`,
    en: `${title.en ?? ''}, published`,
  }),
  difference: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}·差`,
    en: `${title.en ?? ''}, difference`,
  }),
  ownFormula: { 'zh-CN': '本评估的结果', en: 'The result of this evaluation' },
  publishedFormula: { 'zh-CN': '来源所印的数', en: 'The number in print' },
  differenceFormula: {
    'zh-CN': '本评估的结果减去来源所印的数',
    en: 'The result of this evaluation less the number in print',
  },
  compared: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：比较的对象数`,
    en: `${title.en ?? ''}: units compared`,
  }),
  agreeing: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：一致的对象数`,
    en: `${title.en ?? ''}: units that agree`,
  }),
  largest: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：最大的差`,
    en: `${title.en ?? ''}: largest difference`,
  }),
} as const;
