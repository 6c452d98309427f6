import type { Text } from '../report/report.ts';

/** Titles of the tables and fields that an evaluation brings with it. */
export const evaluationWords = {
  score: { 'zh-CN': '得分', en: 'Score' },
  rank: { 'zh-CN': '排名', en: 'Rank' },
  adds: { 'zh-CN': '对总指数的贡献', en: 'Points of the index' },
  rankOf: (title: Text): Text => ({ 'zh-CN': `${title['zh-CN'] ?? ''}排名`, en: `${title.en ?? ''}, rank` }),
  rankMedian: { 'zh-CN': '排名中位数', en: 'Median rank' },
  rankLow: { 'zh-CN': '排名区间·下', en: 'Rank interval, from' },
  rankHigh: { 'zh-CN': '排名区间·上', en: 'Rank interval, to' },
  topShare: { 'zh-CN': '进入前列的比例', en: 'Share of draws in the top' },
  quadrant: { 'zh-CN': '象限', en: 'Quadrant' },
  quadrantShare: { 'zh-CN': '留在该象限的比例', en: 'Share of draws in this quadrant' },
  knownShare: { 'zh-CN': '有数值的指标', en: 'Indicators with a value' },
  strengths: { 'zh-CN': '强项', en: 'Strengths' },
  none: { 'zh-CN': '无', en: 'none' },
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
  correlation: { 'zh-CN': '与总指数的相关', en: 'Correlation with the index' },
  correlationFormula: {
    'zh-CN': '缩放后的数值与总指数的皮尔逊相关系数',
    en: "Pearson's correlation of the rescaled numbers with the index",
  },
  shiftFormula: {
    'zh-CN': '去掉该指标、权重由同级分担后，各对象名次变动的平均值',
    en: 'How many places ranks move on average when it is left out and its siblings take over its weight',
  },
  weighedFormula: {
    'zh-CN': '由方法中的权重规则得出',
    en: 'Worked out by the rule for weights that the method names',
  },
  variantsOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：换一种方法`,
    en: `${title.en ?? ''}: other methods`,
  }),
  sobolOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：排名变动从何而来`,
    en: `${title.en ?? ''}: where shifts of ranks come from`,
  }),
  alteredOf: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}：改动过的数值`,
    en: `${title.en ?? ''}: numbers that were altered`,
  }),
  missingRule: { 'zh-CN': '缺失', en: 'Missing numbers' },
  rescaleRule: { 'zh-CN': '缩放', en: 'Rescaling' },
  aggregateRule: { 'zh-CN': '汇总', en: 'Aggregation' },
  variantShift: { 'zh-CN': '排名平均位移', en: 'Mean rank shift' },
  undefinedUnits: { 'zh-CN': '无法评分的对象', en: 'Units without a score' },
  variantFormula: {
    'zh-CN': '按这一组规则重新评分，与本方法的名次相比',
    en: 'Units are scored anew by these rules and their ranks compared with the own ones',
  },
  factor: { 'zh-CN': '不确定的选择', en: 'Uncertain choice' },
  firstOrder: { 'zh-CN': '一阶指数', en: 'First-order index' },
  totalOrder: { 'zh-CN': '总指数', en: 'Total index' },
  intervalLow: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}·下`,
    en: `${title.en ?? ''}, from`,
  }),
  intervalHigh: (title: Text): Text => ({
    'zh-CN': `${title['zh-CN'] ?? ''}·上`,
    en: `${title.en ?? ''}, to`,
  }),
  sobolFormula: {
    'zh-CN': '排名平均位移的方差中由这一选择引起的份额（索博尔指数）；区间由重抽样得出',
    en: 'The share of the variance of the mean rank shift that comes from this choice (Sobol’ index); intervals by resampling',
  },
  factors: {
    missing: { 'zh-CN': '缺失的处理', en: 'What stands in for missing numbers' },
    rescale: { 'zh-CN': '缩放方法', en: 'How indicators are rescaled' },
    aggregate: { 'zh-CN': '汇总方法', en: 'How they are aggregated' },
    dropOne: { 'zh-CN': '去掉哪项指标', en: 'Which indicator is left out' },
    weights: { 'zh-CN': '权重', en: 'Weights' },
  },
  unit: { 'zh-CN': '对象', en: 'Unit' },
  was: { 'zh-CN': '原值', en: 'Was' },
  is: { 'zh-CN': '改为', en: 'Is' },
  why: { 'zh-CN': '原因', en: 'Why' },
  whyAltered: {
    imputed: { 'zh-CN': '填补缺失', en: 'filled in' },
    winsorized: { 'zh-CN': '极端值收缩', en: 'extreme moved in' },
    log: { 'zh-CN': '取对数', en: 'logarithm' },
  },
  alteredFormula: {
    'zh-CN': '按方法中缺失和离群值的规则改动',
    en: 'Altered by the rules for missing numbers and outliers',
  },
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
    constant: { 'zh-CN': '各对象相同，不计入', en: 'the same for all, left out' },
  },
} as const;

/** A list of names: 甲、乙 / first, second. */
export function listWords(items: Text[]): Text {
  return {
    'zh-CN': items.map((item) => item['zh-CN'] ?? item.en ?? '').join('、'),
    en: items.map((item) => item.en ?? item['zh-CN'] ?? '').join(', '),
  };
}
