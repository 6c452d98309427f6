import type { CatalogueEntry } from '../catalogue-entry.ts';

/** Findings on trees of indicators and methods that give no scores. */
export const scoringMethod: CatalogueEntry[] = [
  {
    code: 'duplicate-indicator',
    severity: 'error',
    title: { 'zh-CN': '指标代码重复', en: 'Indicator declared twice' },
    paragraph: {
      'zh-CN': '同一个代码声明了两项指标或汇总项，权重和数字编号都会混淆。不评分。每个代码只用一次。',
      en: 'One code is declared for two indicators or aggregates, so weights and figure ids would be mixed up. Nothing is scored. Use each code once.',
    },
    example: '- { code: reach, parent: change } … - { code: reach, parent: money }',
  },
  {
    code: 'bad-weight',
    severity: 'error',
    title: { 'zh-CN': '权重不成立', en: 'Weight that means nothing' },
    paragraph: {
      'zh-CN':
        '权重是负数，或某个汇总项各部分的权重都是零，加权平均就没有意义。不评分。越低越好的指标请写方向 -1，不要写负权重。',
      en: 'A weight is negative, or all parts of an aggregate have weight nought, so there is no weighted mean. Nothing is scored. Where less is better, say direction -1 and not a negative weight.',
    },
    example: '- { code: reach, parent: change, field: reach, weight: -1 }',
  },
  {
    code: 'bad-judgements',
    severity: 'error',
    title: { 'zh-CN': '两两比较不成立', en: 'Judgements that give no weights' },
    paragraph: {
      'zh-CN':
        '层次分析法的判断矩阵大小不对、不互反，或判断互相矛盾：一致性比率达到 0.1。由此得出的权重没有意义，不评分。改正矩阵；若互相矛盾，重新比较相差最大的几对。',
      en: 'A matrix of the analytic hierarchy process has the wrong size, is not reciprocal, or contradicts itself with a consistency ratio of 0.1 or more. Weights out of it would mean nothing, so nothing is scored. Correct the matrix, or think again about the pairs that disagree most.',
    },
    example: 'weighting: { ahp: { change: [[1, 9, 1/9], [1/9, 1, 9], [9, 1/9, 1]] } }',
  },
  {
    code: 'unknown-parent',
    severity: 'error',
    title: { 'zh-CN': '上级没有声明', en: 'Unknown parent' },
    paragraph: {
      'zh-CN': '一项指标属于某个没有声明的汇总项，不知道该计入哪里。不评分。改正上级的代码，或声明它。',
      en: 'An indicator is part of an aggregate that nobody declares, so there is nowhere to count it. Nothing is scored. Correct the code of the parent, or declare it.',
    },
    example: '- { code: reach, parent: chance, field: reach }',
  },
  {
    code: 'indicator-circle',
    severity: 'error',
    title: { 'zh-CN': '指标绕成一圈', en: 'Circle of indicators' },
    paragraph: {
      'zh-CN': '几个汇总项互为上级，分数要用到自己。不评分。让其中一个属于别的上级。',
      en: 'Aggregates are parts of one another, so that a score would be made from itself. Nothing is scored. Let one of them belong elsewhere.',
    },
    example: '- { code: change, parent: money } … - { code: money, parent: change }',
  },
  {
    code: 'several-roots',
    severity: 'error',
    title: { 'zh-CN': '总指数不唯一', en: 'Not one index' },
    paragraph: {
      'zh-CN':
        '应当恰好有一个没有上级、下面有指标的汇总项，它就是总指数。没有或不止一个时不评分。只留一个没有上级的代码。',
      en: 'Exactly one aggregate must have no parent and indicators below it: the index. With none or several nothing is scored. Leave one code without a parent.',
    },
    example: '- { code: change } … - { code: money }',
  },
  {
    code: 'unknown-indicator',
    severity: 'error',
    title: { 'zh-CN': '提到未声明的指标', en: 'Method about an unknown indicator' },
    paragraph: {
      'zh-CN':
        '方法里的权重、上下限、变换或目标值提到了没有声明的代码，多半是写错了。忽略它会悄悄改变结果，所以不评分。改正代码。',
      en: 'A weight, goalpost, transform or target of the method is for a code that is not declared, most likely misspelt. Passing over it would change results in silence, so nothing is scored. Correct the code.',
    },
    example: 'weights: { reech: 2 }',
  },
  {
    code: 'goalposts-unused',
    severity: 'warning',
    title: { 'zh-CN': '用不到的上下限', en: 'Goalposts that nothing uses' },
    paragraph: {
      'zh-CN':
        '方法写了 goalposts，而所选的缩放（名次、标准分等）用不到固定的上下限，得分与没写一样。改用 minMax 或 distanceToBest，或删去 goalposts。',
      en: 'The method has goalposts, but ranks, z-scores and other ways of rescaling take no fixed ends, so scores are as they would be without. Rescale by minMax or distanceToBest, or take the goalposts out.',
    },
    example: 'rescale: rank, goalposts: { air: [50, 90] }',
  },
  {
    code: 'mean-undefined',
    severity: 'error',
    title: { 'zh-CN': '平均没有定义', en: 'Mean that is not defined' },
    paragraph: {
      'zh-CN':
        '几何平均或调和平均遇到了不大于零的数，没有定义。Trifold 不会悄悄改成别的数，因此不评分。改用算术平均，或把指标缩放到大于零的区间，如 1 到 100。',
      en: 'A geometric or harmonic mean meets a number that is not above nought, for which it is not defined. Trifold doesn’t put another number in its place, so nothing is scored. Use the arithmetic mean, or rescale to a range above nought such as 1 to 100.',
    },
    example: 'rescale: { minMax: [0, 100] }, aggregate: geometric',
  },
  {
    code: 'logarithm-undefined',
    severity: 'error',
    title: { 'zh-CN': '对数没有定义', en: 'Logarithm that is not defined' },
    paragraph: {
      'zh-CN': '要取对数的指标有不大于零的数。不评分。核对数值，或不作变换。',
      en: 'An indicator that counts by its logarithm has a number that is not above nought. Nothing is scored. Check the number, or leave the transform out.',
    },
    example: 'transforms: { income: ln }',
  },
  {
    code: 'unknown-unit',
    severity: 'error',
    title: { 'zh-CN': '提到数据里没有的对象', en: 'Method about an unknown unit' },
    paragraph: {
      'zh-CN':
        '方法的 unranked 提到一个数据里没有的对象，多半是写错了；忽略它，别的名次就会不对。不评分。改正代码。',
      en: 'The method names a unit under “unranked” that the data do not have, most likely misspelt; passing over it would leave ranks wrong. Nothing is scored. Correct the code.',
    },
    example: 'unranked: [GTP-4]',
  },
];
