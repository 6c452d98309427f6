import type { CatalogueEntry } from '../catalogue-entry.ts';

/** Findings on the units, indicators and numbers that scores are made of. */
export const scoredData: CatalogueEntry[] = [
  {
    code: 'indicator-without-column',
    severity: 'error',
    title: { 'zh-CN': '指标没有对应的列', en: 'Indicator without a column' },
    paragraph: {
      'zh-CN': '声明的指标在数据文件里找不到同名的列。不评分，否则它会被当作全部缺失。补上该列，或改正代码。',
      en: 'A declared indicator has no column of its name in the data. Nothing is scored, since it would pass for missing throughout. Add the column, or correct the code.',
    },
    example: 'd,Q,Indicator,1,1,',
  },
  {
    code: 'duplicate-unit',
    severity: 'error',
    title: { 'zh-CN': '评分对象重复', en: 'Unit that stands twice' },
    paragraph: {
      'zh-CN': '同一个评分对象占了两行，会影响缩放、均值和名次。不评分。每个对象只留一行。',
      en: 'A unit has two rows, which bears on scales, means and ranks. Nothing is scored. Keep one row for each unit.',
    },
    example: 'Second,F,n,20,4,2',
  },
  {
    code: 'indicator-inexact',
    severity: 'error',
    title: { 'zh-CN': '指标不是一个确定的数', en: 'Indicator that is not one number' },
    paragraph: {
      'zh-CN':
        '用来评分的单元格是区间、几个数或上下限，取哪一个都是猜测。不评分。写一个确定的数，或留空作为缺失；“约”字不妨碍评分。',
      en: 'A cell to be scored by holds a range, several numbers or a bound, and taking any one of them would be a guess. Nothing is scored. Give one number, or leave the cell empty; “about” does no harm.',
    },
    example: '游戏,8~9,3',
  },
  {
    code: 'missing-indicator-value',
    severity: 'error',
    title: { 'zh-CN': '不允许缺失的指标缺失', en: 'Missing number where none may be' },
    paragraph: {
      'zh-CN': '方法写明不允许缺失，而这里没有数值。不评分。补上数值，或在 missing 里说明缺失如何处理。',
      en: 'The method says that no number may be missing, and one is. Nothing is scored. Add it, or say under “missing” what stands in for it.',
    },
    example: '医疗,3,1,,9',
  },
  {
    code: 'constant-indicator',
    severity: 'warning',
    title: { 'zh-CN': '各对象相同的指标', en: 'Indicator without differences' },
    paragraph: {
      'zh-CN':
        '一项指标对所有对象都一样，分不出高下，缩放会得到零除以零。它不计入权重，由同级指标分担，其余照常评分。删去它，或给它固定的上下限。',
      en: 'All units have the same number under an indicator, which can’t tell them apart; rescaling it would give nought by nought. It is left out of the weights, its siblings take them over, and the rest is scored. Take it out, or give it fixed goalposts.',
    },
    example: 'content: 2, 2, 2, 2, 2',
  },
  {
    code: 'indicator-without-data',
    severity: 'warning',
    title: { 'zh-CN': '没有任何数值的指标', en: 'Indicator without any number' },
    paragraph: {
      'zh-CN':
        '一项指标对哪个对象都没有数值，不计入权重，由同级指标分担，其余照常评分。补上数值，或删去该指标。',
      en: 'No unit has a number under an indicator. It is left out of the weights, its siblings take them over, and the rest is scored. Add numbers, or take the indicator out.',
    },
    example: 'uCode,reach,use: A,,5 B,,7',
  },
  {
    code: 'denominator-unusable',
    severity: 'warning',
    title: { 'zh-CN': '除数是零或空着', en: 'Denominator that is nought or blank' },
    paragraph: {
      'zh-CN':
        '一项指标要除以另一列，而那一列对某些对象是零或空着。商没有意义，这几个数值作为缺失处理，并点名说明。补上除数，或在第二个文件里去掉 Denominator。',
      en: 'An indicator is to be divided by a column that is nought or blank for some units. The quotient means nothing, so these numbers count as missing, and the units are named. Correct the column, or take Denominator out of the second file.',
    },
    example: 'uCode,people,income: A,0,62',
  },
  {
    code: 'direction-unsaid',
    severity: 'warning',
    title: { 'zh-CN': '没有说明方向', en: 'Directions that are not said' },
    paragraph: {
      'zh-CN':
        '说明指标的文件没有 Direction 列，各项指标都当作越高越好；若有越低越好的指标，得分就反了。补上该列。',
      en: 'The file about the indicators has no column Direction, so more counts as better under all of them; where less is better, scores are the wrong way round. Add the column.',
    },
    example: 'iCode,Parent,Type rent,living,Indicator',
  },
  {
    code: 'no-units',
    severity: 'error',
    title: { 'zh-CN': '没有评分对象', en: 'No units' },
    paragraph: {
      'zh-CN': '数据文件只有列名，下面没有行，没有可以评分的对象。看看导出是否完整。',
      en: 'The data have column labels and no rows below them, so there is nothing to score. See whether the export was complete.',
    },
    example: 'uCode,income,jobs',
  },
  {
    code: 'unit-without-code',
    severity: 'error',
    title: { 'zh-CN': '没有代码的对象', en: 'Unit without a code' },
    paragraph: {
      'zh-CN': '数据文件有一行没有 uCode，得分不知道该归给谁。不评分。写上代码，或删去这一行。',
      en: 'A row of the data has no uCode, so nobody could say whose its scores are. Nothing is scored. Write the code, or take the row out.',
    },
    example: ',62,8.1,30,71',
  },
  {
    code: 'unit-without-data',
    severity: 'warning',
    title: { 'zh-CN': '没有任何数值的对象', en: 'Unit without any number' },
    paragraph: {
      'zh-CN': '一个评分对象在各项指标下都没有数值，不参加评分，也不影响别的对象。补上数值，或删去这一行。',
      en: 'A unit has no number under any indicator. It is not scored and has no bearing on the others. Add numbers, or take the row out.',
    },
    example: '某行业,,,,,',
  },
  {
    code: 'unit-screened-out',
    severity: 'warning',
    title: { 'zh-CN': '数值太少的对象', en: 'Unit with too few numbers' },
    paragraph: {
      'zh-CN':
        '一个评分对象有数值的指标低于方法要求的比例，不参加评分，但会点名说明。补上数值，或调低 screen。',
      en: 'A unit has values under fewer indicators than the method asks for. It is left out and named. Add values, or lower “screen”.',
    },
    example: '某行业,4,,,,',
  },
];
