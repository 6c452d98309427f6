import type { Text } from '../report/report.ts';
import type { RankRule } from '../score/rank/rank-rule.ts';
import type { Uncertainty } from '../score/robustness/uncertainty.ts';
import type { WeightRule } from '../score/weights/weight-rule.ts';

type Quote = (parameter: string) => string;
interface Step {
  title: Text;
  text: Text;
}

/** The steps of a method, worded so that a reader can repeat them. `quote` names a parameter of the method. */
export const stepWords = {
  missingTitle: { 'zh-CN': '缺失', en: 'Missing numbers' },
  rescaleTitle: { 'zh-CN': '缩放', en: 'Rescaling' },
  direction: {
    'zh-CN': '越低越好的指标先取相反数。',
    en: 'Where less is better, the sign is turned first.',
  },
  data: (quote: Quote, isScreened: boolean): Step => ({
    title: { 'zh-CN': '数据', en: 'Data' },
    text: {
      'zh-CN': `对${quote('units')}个单位按${quote('indicators')}项指标评分。${isScreened ? `有数值的指标不到${quote('screen')}%的单位不参加。` : ''}`,
      en: `${quote('units')} units are scored by ${quote('indicators')} indicators.${isScreened ? ` Units with values under fewer than ${quote('screen')}% of them are left out.` : ''}`,
    },
  }),
  outliers: (quote: Quote, isLogAllowed: boolean): Step => ({
    title: { 'zh-CN': '离群值', en: 'Outliers' },
    text: {
      'zh-CN': `偏度绝对值不小于${quote('skewness')}且超额峰度不小于${quote('kurtosis')}的指标，把最极端的数值收缩到相邻的数值，最多${quote('winsorize')}个${isLogAllowed ? '；仍不符合的改为取对数' : ''}。`,
      en: `Where the skewness of an indicator is ${quote('skewness')} or more either way and its excess kurtosis ${quote('kurtosis')} or more, its extreme values are moved to the next ones, at most ${quote('winsorize')} of them${isLogAllowed ? '; where that does not suffice, its logarithm is taken instead' : ''}.`,
    },
  }),
  weights: (rule: WeightRule, levels: Text[], quote: Quote, hasMinShare: boolean): Step => ({
    title: { 'zh-CN': '权重与汇总', en: 'Weights and aggregation' },
    text: {
      'zh-CN': `${weightingWords(rule)['zh-CN']}权重在同级内折算为合计百分之百。${levelsZh(levels)}${hasMinShare ? `有数值的部分不到${quote('min-share')}%时不汇总。` : ''}`,
      en: `${weightingWords(rule).en} Weights are rescaled to a hundred per cent within each parent. ${levelsEn(levels)}${hasMinShare ? ` Nothing is aggregated where fewer than ${quote('min-share')}% of the parts have a value.` : ''}`,
    },
  }),
  rank: (quote: Quote, { digits, tieDistance }: RankRule): Step => ({
    title: { 'zh-CN': '排名', en: 'Ranks' },
    text: {
      'zh-CN': `得分最高的排第一，得分相同的名次相同，其后空出名次。${digits === undefined ? '按未舍入的得分比较。' : `得分保留${quote('rank-digits')}位小数后比较。`}${tieDistance === undefined ? '' : `相差不超过${quote('tie-distance')}的算并列。`}`,
      en: `The highest score comes first; equal scores share a rank and leave the next ones out. ${digits === undefined ? 'Unrounded scores are compared.' : `Scores are compared with ${quote('rank-digits')} decimals.`}${tieDistance === undefined ? '' : ` Scores no more than ${quote('tie-distance')} apart are tied.`}`,
    },
  }),
  robustness: (quote: Quote, { weights, dropOne, rescale, aggregate, missing }: Uncertainty): Step => ({
    title: { 'zh-CN': '稳健性', en: 'Robustness' },
    text: {
      'zh-CN': `随机抽取${quote('draws')}套方法重新排名，种子为${quote('seed')}（xoshiro算法，结果可以重现）。每套方法同时改变：${listZh(
        [
          weights > 0 ? `每个权重上下浮动至多${quote('weight-range')}%` : '',
          dropOne ? '去掉一项指标或不去掉' : '',
          rescale && rescale.length > 1 ? '缩放方法' : '',
          aggregate && aggregate.length > 1 ? '汇总方法' : '',
          missing && missing.length > 1 ? '缺失的处理' : '',
        ],
      )}。排名区间为第${quote('low-percentile')}至第${quote('high-percentile')}百分位；排名平均移动${quote('mean-shift')}位。`,
      en: `${quote('draws')} methods are drawn at random and ranked by, with seed ${quote('seed')} (xoshiro generator, so that it can be repeated). Each draw changes at once: ${listEn(
        [
          weights > 0 ? `every weight by up to ${quote('weight-range')}% either way` : '',
          dropOne ? 'whether an indicator is left out' : '',
          rescale && rescale.length > 1 ? 'how indicators are rescaled' : '',
          aggregate && aggregate.length > 1 ? 'how they are aggregated' : '',
          missing && missing.length > 1 ? 'what stands in for missing numbers' : '',
        ],
      )}. Rank intervals run from percentile ${quote('low-percentile')} to percentile ${quote('high-percentile')}; ranks move by ${quote('mean-shift')} places on average.`,
    },
  }),
  matrix: (quote: Quote, thresholds: 'median' | 'mean' | object): Step => {
    const zh = thresholds === 'median' ? '中位数' : thresholds === 'mean' ? '均值' : '给定的分界';
    const en =
      thresholds === 'median' ? 'the medians' : thresholds === 'mean' ? 'the means' : 'given thresholds';
    return {
      title: { 'zh-CN': '矩阵', en: 'Matrix' },
      text: {
        'zh-CN': `两条轴以${zh}（横轴${quote('threshold-x')}，纵轴${quote('threshold-y')}）分为高低，正在分界上的算高。`,
        en: `Both axes are parted into low and high at ${en} (${quote('threshold-x')} and ${quote('threshold-y')}); at the threshold counts as high.`,
      },
    };
  },
};

function levelsZh(levels: Text[]): string {
  const names = levels.map((level) => level['zh-CN'] ?? '');
  if (new Set(names).size === 1) return `各级都用${names[0] ?? ''}。`;
  return `自下而上依次用${names.join('、')}。`;
}

function levelsEn(levels: Text[]): string {
  const names = levels.map((level) => level.en ?? '');
  if (new Set(names).size === 1) return `Every level is a ${names[0] ?? ''}.`;
  return `From the lowest level upwards these are used: ${names.join(', ')}.`;
}

function listZh(items: string[]): string {
  return items.filter((item) => item !== '').join('、');
}

function listEn(items: string[]): string {
  return items.filter((item) => item !== '').join(', ');
}

function weightingWords(rule: WeightRule): { 'zh-CN': string; en: string } {
  if (typeof rule === 'object') {
    return {
      'zh-CN': '权重由两两比较得出（层次分析法，取主特征向量）。',
      en: 'Weights follow from judgements of pairs (analytic hierarchy process, principal eigenvector).',
    };
  }
  return weightingSentences[rule];
}

const weightingSentences = {
  given: { 'zh-CN': '权重见权重表。', en: 'Weights are those of the table of weights.' },
  equal: { 'zh-CN': '同级各部分权重相等。', en: 'All parts of a parent weigh the same.' },
  entropy: {
    'zh-CN': '指标的权重由熵值法得出：单位之间差别越大，权重越大。',
    en: 'Indicators weigh the more the less evenly units share in them (entropy method).',
  },
  critic: {
    'zh-CN': '指标的权重由CRITIC法得出：波动越大、与同级指标相关越低，权重越大。',
    en: 'Indicators weigh the more the more they vary and the less they agree with their siblings (CRITIC).',
  },
};
