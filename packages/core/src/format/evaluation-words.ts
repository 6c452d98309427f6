import type { Text } from '../report/report.ts';

/** Titles of the tables and fields that an evaluation brings with it. */
export const evaluationWords = {
  rankOf: (title: Text): Text => ({ 'zh-CN': `${title['zh-CN'] ?? ''}排名`, en: `${title.en ?? ''}, rank` }),
  rankMedian: { 'zh-CN': '排名中位数', en: 'Median rank' },
  rankLow: { 'zh-CN': '排名区间·下', en: 'Rank interval, from' },
  rankHigh: { 'zh-CN': '排名区间·上', en: 'Rank interval, to' },
  topShare: { 'zh-CN': '进入前列的比例', en: 'Share of draws in the top' },
  quadrant: { 'zh-CN': '象限', en: 'Quadrant' },
  quadrantShare: { 'zh-CN': '留在该象限的比例', en: 'Share of draws in this quadrant' },
  knownShare: { 'zh-CN': '有数值的指标', en: 'Indicators with a value' },
  strengths: { 'zh-CN': '强项', en: 'Strengths' },
  weaknesses: { 'zh-CN': '弱项', en: 'Weaknesses' },
  weightsOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：指标与权重`,
    en: `${title.en ?? ''}: indicators and weights`,
  }),
  methodOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：方法参数`,
    en: `${title.en ?? ''}: parameters of the method`,
  }),
  contributionsOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：各指标的贡献`,
    en: `${title.en ?? ''}: what each indicator adds`,
  }),
  contributionFormula: {
    'zh-CN': '指标缩放后的数值乘以它在总指数中的权重，缺失的权重由同级分担',
    en: 'The rescaled number times its weight in the index, with its share of the weights of what is missing',
  },
  partOf: { 'zh-CN': '上级', en: 'Part of' },
  node: { 'zh-CN': '指标', en: 'Indicator' },
  direction: { 'zh-CN': '方向', en: 'Direction' },
  moreIsBetter: { 'zh-CN': '越高越好', en: 'More is better' },
  lessIsBetter: { 'zh-CN': '越低越好', en: 'Less is better' },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  shareInParent: { 'zh-CN': '在上级中的占比', en: 'Share of its parent' },
  effectiveWeight: { 'zh-CN': '在总指数中的占比', en: 'Share of the index' },
  treatment: { 'zh-CN': '处理', en: 'Treatment' },
  dropShift: { 'zh-CN': '去掉它后平均位移', en: 'Mean rank shift without it' },
  parameter: { 'zh-CN': '参数', en: 'Parameter' },
  value: { 'zh-CN': '数值', en: 'Value' },
  rankFormula: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}由高到低的名次`,
    en: `The place of the unit by ${title.en ?? ''}, highest first`,
  }),
  drawFormula: {
    'zh-CN': '由随机抽取的多套方法得出，方法与种子见方法参数',
    en: 'From many methods drawn at random; see the parameters of the method for draws and seed',
  },
  knownFormula: {
    'zh-CN': '有数值的指标数除以指标数',
    en: 'Indicators with a value divided by all indicators',
  },
  weightFormula: { 'zh-CN': '在报告说明中声明', en: 'Declared by the report' },
  shareFormula: { 'zh-CN': '由声明的权重折算', en: 'Worked out from the declared weights' },
  parameterFormula: { 'zh-CN': '方法的参数或由方法得出', en: 'A parameter of the method, or what it gives' },
  treated: {
    none: { 'zh-CN': '未作处理', en: 'none' },
    winsorized: { 'zh-CN': '极端值收缩', en: 'extremes moved in' },
    log: { 'zh-CN': '取对数', en: 'logarithm' },
    constant: { 'zh-CN': '各单位相同，不计入', en: 'the same for all, left out' },
  },
} as const;

/** A list of names: 甲、乙 / first, second. */
export function listWords(items: Text[]): Text {
  return {
    'zh-CN': items.map((item) => item['zh-CN'] ?? item.en ?? '').join('、'),
    en: items.map((item) => item.en ?? item['zh-CN'] ?? '').join(', '),
  };
}
