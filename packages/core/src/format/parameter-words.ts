import type { Text } from '../report/report.ts';

/** Titles of the numbers of a method. */
export const parameterWords = {
  units: { 'zh-CN': '评分对象数', en: 'Units scored' },
  indicators: { 'zh-CN': '指标数', en: 'Indicators' },
  screen: { 'zh-CN': '至少要有数值的指标（%）', en: 'Indicators needed (%)' },
  skewness: { 'zh-CN': '偏度界限（绝对值）', en: 'Limit of skewness (absolute)' },
  kurtosis: { 'zh-CN': '超额峰度界限', en: 'Limit of excess kurtosis' },
  winsorize: { 'zh-CN': '每项指标最多收缩的数值个数', en: 'Values of an indicator moved in at most' },
  'range-low': { 'zh-CN': '缩放区间下限', en: 'Scale, lower end' },
  'range-high': { 'zh-CN': '缩放区间上限', en: 'Scale, upper end' },
  mean: { 'zh-CN': '标准化后的均值', en: 'Mean after standardising' },
  deviation: { 'zh-CN': '标准化后的标准差', en: 'Standard deviation after standardising' },
  power: { 'zh-CN': '幂平均的指数', en: 'Exponent of the power mean' },
  'min-share': { 'zh-CN': '汇总时至少要有的部分（%）', en: 'Parts needed for an aggregate (%)' },
  'rank-digits': { 'zh-CN': '排名前保留的小数位', en: 'Decimals kept before ranking' },
  'tie-distance': { 'zh-CN': '并列的最大差距', en: 'Largest gap of a tie' },
  draws: { 'zh-CN': '抽取次数', en: 'Draws' },
  seed: { 'zh-CN': '随机种子', en: 'Seed' },
  'weight-range': { 'zh-CN': '权重浮动幅度（±%）', en: 'Range of weights (±%)' },
  top: { 'zh-CN': '前列的名次', en: 'Places that count as the top' },
  'low-percentile': { 'zh-CN': '区间下端的百分位', en: 'Percentile of the lower end' },
  'high-percentile': { 'zh-CN': '区间上端的百分位', en: 'Percentile of the upper end' },
  'mean-shift': { 'zh-CN': '排名平均位移', en: 'Mean rank shift' },
  alpha: { 'zh-CN': '各指标的克朗巴赫α系数', en: 'Cronbach’s alpha of the indicators' },
  'threshold-x': { 'zh-CN': '横轴分界', en: 'Threshold of the first axis' },
  'threshold-y': { 'zh-CN': '纵轴分界', en: 'Threshold of the second axis' },
} as const satisfies Record<string, Text>;

/** Titles of numbers that belong to an indicator or to a rule that draws choose among. */
export const parameterTitles = {
  low: (title: Text): Text => about(title, '固定下限', 'fixed lower end'),
  high: (title: Text): Text => about(title, '固定上限', 'fixed upper end'),
  target: (title: Text): Text => about(title, '目标值', 'target'),
  drawn: {
    low: { 'zh-CN': '抽取的线性缩放：下限', en: 'Min–max as drawn, lower end' },
    high: { 'zh-CN': '抽取的线性缩放：上限', en: 'Min–max as drawn, upper end' },
    mean: { 'zh-CN': '抽取的标准化：均值', en: 'Z-scores as drawn, mean' },
    deviation: { 'zh-CN': '抽取的标准化：标准差', en: 'Z-scores as drawn, standard deviation' },
    power: { 'zh-CN': '抽取的幂平均：指数', en: 'Power mean as drawn, exponent' },
  },
};

function about(title: Text, zh: string, en: string): Text {
  return { 'zh-CN': `${title['zh-CN'] ?? ''}：${zh}`, en: `${title.en ?? ''}: ${en}` };
}
