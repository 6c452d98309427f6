import type { Text } from '../report/report.ts';
import type { RankRule } from '../score/rank/rank-rule.ts';
import type { Uncertainty } from '../score/robustness/uncertainty.ts';
import type { WeightRule } from '../score/weights/weight-rule.ts';
import { drawWords } from './draw-words.ts';

type Quote = (parameter: string) => string;
interface Step {
  title: Text;
  text: Text;
}

/** The steps of a method, worded so that a reader can repeat them. `quote` names a parameter of the method. */
export const stepWords = {
  missingTitle: { 'zh-CN': '缺失', en: 'Missing numbers' },
  rescaleTitle: { 'zh-CN': '缩放', en: 'Rescaling' },
  data: (quote: Quote, isScreened: boolean): Step => ({
    title: { 'zh-CN': '数据', en: 'Data' },
    text: {
      'zh-CN': `对${quote('units')}个对象按${quote('indicators')}项指标评分。${isScreened ? `有数值的指标不到${quote('screen')}%的对象不参加。` : ''}`,
      en: `${quote('units')} units are scored by ${quote('indicators')} indicators.${isScreened ? ` Units with values under fewer than ${quote('screen')}% of them are left out.` : ''}`,
    },
  }),
  outliers: (quote: Quote, isLogAllowed: boolean): Step => ({
    title: { 'zh-CN': '离群值', en: 'Outliers' },
    text: {
      'zh-CN': `偏度绝对值不小于${quote('skewness')}且超额峰度不小于${quote('kurtosis')}的指标，把最极端的数值收缩到相邻的数值，最多${quote('winsorize')}个${isLogAllowed ? '；仍不符合的，改用原数值减去最小值、加上百分之一全距之后的自然对数' : ''}。`,
      en: `Where the skewness of an indicator is ${quote('skewness')} or more either way and its excess kurtosis ${quote('kurtosis')} or more, its extreme values are moved to the next ones, at most ${quote('winsorize')} of them${isLogAllowed ? '; where that does not suffice, it counts instead by the natural logarithm of its distance from the smallest number plus a hundredth of its range' : ''}.`,
    },
  }),
  transforms: (names: Text, isNatural: boolean): Text => ({
    'zh-CN': `${names['zh-CN'] ?? ''}取${isNatural ? '自然' : '常用'}对数。`,
    en: `${isNatural ? 'Natural' : 'Common'} logarithms are taken of ${names.en ?? ''}.`,
  }),
  transformTitle: { 'zh-CN': '变换', en: 'Transformation' },
  weights: (weighting: Text, levels: Text[], quote: Quote, hasMinShare: boolean): Step => ({
    title: { 'zh-CN': '权重与汇总', en: 'Weights and aggregation' },
    text: {
      'zh-CN': `${weighting['zh-CN'] ?? ''}${levelsZh(levels)}${hasMinShare ? `有数值的部分不到${quote('min-share')}%时不汇总。` : ''}`,
      en: `${weighting.en ?? ''} ${levelsEn(levels)}${hasMinShare ? ` Nothing is aggregated where fewer than ${quote('min-share')}% of the parts have a value.` : ''}`,
    },
  }),
  rank: (quote: Quote, { digits, tieDistance, unranked = [] }: RankRule): Step => ({
    title: { 'zh-CN': '排名', en: 'Ranks' },
    text: {
      'zh-CN': `得分最高的排第一，得分相同的名次相同，其后空出名次。${digits === undefined ? '按未舍入的得分比较。' : `得分保留${quote('rank-digits')}位小数后比较。`}${tieDistance === undefined ? '' : `比该组最高分低不超过${quote('tie-distance')}的算并列。`}${unranked.length === 0 ? '' : '不参加排名的对象保留得分，别的名次与它们无关。'}`,
      en: `The highest score comes first; equal scores share a rank and leave the next ones out. ${digits === undefined ? 'Unrounded scores are compared.' : `Scores are compared with ${quote('rank-digits')} decimals.`}${tieDistance === undefined ? '' : ` A score no more than ${quote('tie-distance')} below the best of its group shares its rank.`}${unranked.length === 0 ? '' : ' Units that are not ranked keep their score, and no other rank depends on them.'}`,
    },
  }),
  robustness: (quote: Quote, uncertainty: Uncertainty): Step => {
    const drawn = drawWords(quote, uncertainty);
    return {
      title: { 'zh-CN': '稳健性', en: 'Robustness' },
      text: {
        'zh-CN': `随机抽取${quote('draws')}套方法，每套各排一次名。随机数由xoshiro算法产生，种子为${quote('seed')}；取数的先后见JSON数据包，同一种子结果相同。${drawn['zh-CN'] ?? ''}名次区间为第${quote('low-percentile')}至第${quote('high-percentile')}百分位；名次平均移动${quote('mean-shift')}位。`,
        en: `${quote('draws')} methods are drawn at random, and each ranks the units. Random numbers come from the xoshiro generator with seed ${quote('seed')}; the order in which they are used is in the JSON bundle, and the same seed gives the same ranks. ${drawn.en ?? ''} Rank intervals run from the ${quote('low-percentile')}th to the ${quote('high-percentile')}th percentile; ranks move by ${quote('mean-shift')} places on average.`,
      },
    };
  },
  matrix: (quote: Quote, thresholds: 'median' | 'mean' | object): Step => {
    const zh = thresholds === 'median' ? '中位数' : thresholds === 'mean' ? '均值' : '给定的分界';
    const en =
      thresholds === 'median' ? 'the medians' : thresholds === 'mean' ? 'the means' : 'given thresholds';
    return {
      title: { 'zh-CN': '矩阵', en: 'Matrix' },
      text: {
        'zh-CN': `两条轴以${zh}（横轴${quote('threshold-x')}，纵轴${quote('threshold-y')}）分为高低，正在分界上的算高。`,
        en: `Both axes are parted into low and high at ${en} (${quote('threshold-x')} and ${quote('threshold-y')}); a score at the threshold counts as high.`,
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

/** Where weights come from, a sentence. */
export function weightingWords(rule: WeightRule): { 'zh-CN': string; en: string } {
  if (typeof rule === 'object') {
    return {
      'zh-CN': '权重由两两比较得出（层次分析法，取主特征向量）。',
      en: 'Weights follow from judgements of pairs (analytic hierarchy process, principal eigenvector).',
    };
  }
  return weightingSentences[rule];
}

const weightingSentences = {
  given: {
    'zh-CN': '权重见权重表，在同级内折算为合计百分之百。',
    en: 'Weights are those of the table of weights, rescaled to a hundred per cent within each parent.',
  },
  equal: { 'zh-CN': '同级各部分权重相等。', en: 'All parts of a parent weigh the same.' },
  entropy: {
    'zh-CN': '指标的权重由熵值法得出：对象之间差别越大，权重越大。',
    en: 'Indicators weigh the more the less evenly units share in them (entropy method).',
  },
  critic: {
    'zh-CN': '指标的权重由CRITIC法得出：波动越大、与同级指标相关越低，权重越大。',
    en: 'Indicators weigh the more the more they vary and the less they agree with their siblings (CRITIC).',
  },
};
