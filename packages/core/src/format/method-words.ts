import type { Text } from '../report/report.ts';
import type { AggregateRule } from '../score/aggregate/aggregate-rule.ts';
import type { MissingRule } from '../score/missing/missing-rule.ts';
import type { RescaleRule } from '../score/rescale/rescale-rule.ts';

/** Which aggregation a rule is: 加权算术平均 / weighted arithmetic mean. */
export function aggregateRuleName(rule: AggregateRule): Text {
  if (typeof rule === 'object') return { 'zh-CN': '加权幂平均', en: 'weighted power mean' };
  return aggregateNames[rule];
}

const aggregateNames: Record<Exclude<AggregateRule, object>, Text> = {
  arithmetic: { 'zh-CN': '加权算术平均', en: 'weighted arithmetic mean' },
  geometric: { 'zh-CN': '加权几何平均', en: 'weighted geometric mean' },
  harmonic: { 'zh-CN': '加权调和平均', en: 'weighted harmonic mean' },
  copeland: { 'zh-CN': '科普兰得分', en: 'Copeland score' },
};

/** How an aggregate comes about, as the formula of its figures. */
export function aggregateRuleWords(rule: AggregateRule, parts: Text): Text {
  const name = aggregateRuleName(rule);
  if (rule === 'copeland') {
    return {
      'zh-CN': `按${parts['zh-CN'] ?? ''}两两比较：胜过的对象数减去不及的对象数（${name['zh-CN'] ?? ''}）`,
      en: `Units that it outranks by ${parts.en ?? ''} less those that outrank it (${name.en ?? ''})`,
    };
  }
  return {
    'zh-CN': `${parts['zh-CN'] ?? ''}的${name['zh-CN'] ?? ''}`,
    en: `The ${name.en ?? ''} of ${parts.en ?? ''}`,
  };
}

/** What is done where a number is missing, a sentence; `group` is the title of the column that groups units. */
export function missingRuleWords(rule: MissingRule, group?: Text): Text {
  if (typeof rule === 'object') {
    return {
      'zh-CN': `缺失的数值以同组对象的均值代替${group ? `，分组依据是“${group['zh-CN'] ?? ''}”` : ''}；整组缺失的仍然缺失。`,
      en: `A missing number is replaced by the mean of the units of its group${group ? `, grouped by “${group.en ?? ''}”` : ''}; where all of a group lack it, it stays missing.`,
    };
  }
  return missingSentences[rule];
}

const missingSentences: Record<Exclude<MissingRule, object>, Text> = {
  skip: {
    'zh-CN': '缺失的数值不作填补，它的权重由同级中有数值的指标按比例分担。',
    en: 'A missing number is not filled in; the other parts of the same parent share its weight in proportion.',
  },
  mean: {
    'zh-CN': '缺失的数值以该指标的均值代替。',
    en: 'A missing number is replaced by the mean of its indicator.',
  },
  median: {
    'zh-CN': '缺失的数值以该指标的中位数代替。',
    en: 'A missing number is replaced by the median of its indicator.',
  },
  error: { 'zh-CN': '没有缺失的数值。', en: 'No number is missing.' },
};

/**
 * How indicators are made comparable, a sentence; `quote` names a parameter of the method, `fixed` says how many
 * indicators have fixed ends instead of their smallest and largest numbers.
 */
export function rescaleRuleWords(
  rule: RescaleRule,
  quote: (parameter: string) => string,
  fixed: 'none' | 'some' | 'all',
): Text {
  if (rule === 'distanceToBest' && fixed !== 'none') return distanceWords[fixed];
  if (typeof rule === 'string') return rescaleSentences[rule];
  if ('minMax' in rule) {
    const [low, high] = [quote('range-low'), quote('range-high')];
    const ends = endWords[fixed];
    return {
      'zh-CN': `每项指标线性缩放到${low}至${high}：${ends['zh-CN'] ?? ''}。`,
      en: `Each indicator is put on a scale from ${low} to ${high} in proportion${ends.en ?? ''}.`,
    };
  }
  if ('zScore' in rule) {
    return {
      'zh-CN': `每项指标标准化为均值${quote('mean')}、标准差${quote('deviation')}，标准差按${rule.spread === 'population' ? '总体' : '样本'}计算。`,
      en: `Each indicator is standardised to a mean of ${quote('mean')} and a standard deviation of ${quote('deviation')}, that of a ${rule.spread === 'population' ? 'population' : 'sample'}.`,
    };
  }
  return {
    'zh-CN': `每项指标换算为到目标值的距离：最小值为零，达到目标为一${rule.capped ? '，超出的也为一' : ''}。`,
    en: `Each indicator counts by its distance to a target: nought for its smallest number, one at the target${rule.capped ? ' and beyond' : ''}.`,
  };
}

const endWords: Record<'none' | 'some' | 'all', Text> = {
  none: {
    'zh-CN': '最小值在下端，最大值在上端',
    en: ': its smallest number at the lower end, its largest at the upper one',
  },
  some: {
    'zh-CN': '最小值在下端，最大值在上端，有固定上下限的以上下限代替',
    en: ': its smallest number at the lower end, its largest at the upper one, or its fixed ends where it has them',
  },
  all: {
    'zh-CN': '固定下限对应下端，固定上限对应上端',
    en: ' between its fixed ends',
  },
};

const distanceWords: Record<'some' | 'all', Text> = {
  some: {
    'zh-CN': '每项指标换算为到最好值的距离：最好的为一，最差的为零，有固定上下限的以上下限代替。',
    en: 'Each indicator counts by its distance to the best: one for the best number, nought for the worst, or for its fixed ends where it has them.',
  },
  all: {
    'zh-CN': '每项指标按固定的上下限换算为距离：好的一端为一，差的一端为零。',
    en: 'Each indicator counts by its distance between fixed ends: one at the better end, nought at the worse.',
  },
};

const rescaleSentences: Record<Exclude<RescaleRule, object>, Text> = {
  rank: {
    'zh-CN': '每项指标换成名次，最小的为一，数值相同的同取最小的名次。',
    en: 'Each indicator counts by ranks, one for the smallest number; equal numbers share the lowest.',
  },
  percentileRank: {
    'zh-CN': '每项指标换成百分位：比它小的对象占其余对象的比例。',
    en: 'Each indicator counts by the share of the other units that have a smaller number.',
  },
  borda: {
    'zh-CN': '每项指标换成波达计数：比它小的对象有几个。',
    en: 'Each indicator counts by how many units have a smaller number: Borda’s count.',
  },
  distanceToBest: {
    'zh-CN': '每项指标换算为到最好值的距离：最好的为一，最差的为零。',
    en: 'Each indicator counts by its distance to the best: one for the best number, nought for the worst.',
  },
  none: { 'zh-CN': '指标按原来的数值汇总。', en: 'Indicators are put together as they are.' },
};

/** A rule for missing numbers in a word or two. */
export function missingRuleName(rule: MissingRule): Text {
  return missingNames[typeof rule === 'object' ? 'groupMean' : rule];
}

const missingNames: Record<Exclude<MissingRule, object> | 'groupMean', Text> = {
  skip: { 'zh-CN': '不填补', en: 'not filled in' },
  mean: { 'zh-CN': '均值', en: 'mean' },
  median: { 'zh-CN': '中位数', en: 'median' },
  error: { 'zh-CN': '不允许', en: 'none allowed' },
  groupMean: { 'zh-CN': '同组均值', en: 'mean of the group' },
};

/** A rule for rescaling in a word or two; the numbers of a range are not said. */
export function rescaleRuleName(rule: RescaleRule): Text {
  if (typeof rule === 'string') return rescaleNames[rule];
  if ('minMax' in rule) return { 'zh-CN': '线性缩放', en: 'min–max' };
  if ('zScore' in rule) return { 'zh-CN': '标准化', en: 'z-scores' };
  return { 'zh-CN': '到目标的距离', en: 'distance to target' };
}

const rescaleNames: Record<Exclude<RescaleRule, object>, Text> = {
  rank: { 'zh-CN': '名次', en: 'ranks' },
  percentileRank: { 'zh-CN': '百分位', en: 'percentile ranks' },
  borda: { 'zh-CN': '波达计数', en: 'Borda counts' },
  distanceToBest: { 'zh-CN': '到最好值的距离', en: 'distance to best' },
  none: { 'zh-CN': '不缩放', en: 'none' },
};
