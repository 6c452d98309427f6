import type { Finding } from '../report/finding.ts';

/** What can be wrong or notable about the numbers that scores are made of. */
export const scoreFindings = {
  nothingKnown: (unit: string): Finding => ({
    code: 'unit-without-data',
    severity: 'warning',
    raw: unit,
    message: {
      'zh-CN': `“${unit}”没有任何指标的数值，不参加评分。`,
      en: `"${unit}" has no value under any indicator; it is not scored.`,
    },
    hint: { 'zh-CN': '补上数值，或删去这一行。', en: 'Add values, or take the row out.' },
  }),
  tooLittleKnown: (unit: string, count: number, all: number): Finding => ({
    code: 'unit-screened-out',
    severity: 'warning',
    raw: unit,
    message: {
      'zh-CN': `“${unit}”在 ${all} 个指标中只有 ${count} 个有数值，低于门槛，不参加评分。`,
      en: `"${unit}" has values under ${count} of ${all} indicators, fewer than the method asks for; it is not scored.`,
    },
    hint: { 'zh-CN': '补上数值，或调低 screen。', en: 'Add values, or lower "screen".' },
  }),
  duplicateUnit: (unit: string): Finding => ({
    code: 'duplicate-unit',
    severity: 'error',
    raw: unit,
    message: {
      'zh-CN': `评分对象“${unit}”出现了不止一次。`,
      en: `The unit "${unit}" stands there more than once.`,
    },
    hint: { 'zh-CN': '每个对象只留一行。', en: 'Keep one row for each unit.' },
  }),
  missingValue: (code: string, unit: string): Finding => ({
    code: 'missing-indicator-value',
    severity: 'error',
    column: code,
    raw: unit,
    message: {
      'zh-CN': `“${unit}”的“${code}”缺失，而方法不允许缺失。`,
      en: `"${unit}" has no value under "${code}", and the method allows none to be missing.`,
    },
    hint: {
      'zh-CN': '补上数值，或在 missing 里说明如何处理。',
      en: 'Add the value, or say under "missing" what stands in for it.',
    },
  }),
  constant: (code: string): Finding => ({
    code: 'constant-indicator',
    severity: 'warning',
    column: code,
    message: {
      'zh-CN': `指标“${code}”的数值全都相同，分不出高下，不计入权重。`,
      en: `All values of the indicator "${code}" are the same; it can't tell units apart and is left out of the weights.`,
    },
    hint: { 'zh-CN': '删去该指标，或给它固定的 goalposts。', en: 'Take it out, or give it fixed goalposts.' },
  }),
  neverKnown: (code: string): Finding => ({
    code: 'indicator-without-data',
    severity: 'warning',
    column: code,
    message: {
      'zh-CN': `指标“${code}”对哪个对象都没有数值，不计入权重。`,
      en: `The indicator "${code}" has no value for any unit; it is left out of the weights.`,
    },
    hint: { 'zh-CN': '补上数值，或删去该指标。', en: 'Add values, or take the indicator out.' },
  }),
  undefinedMean: (code: string, unit: string, part: string, rule: string, isZeroFine: boolean): Finding => ({
    code: 'mean-undefined',
    severity: 'error',
    column: code,
    raw: unit,
    message: {
      'zh-CN': `“${unit}”的“${part}”${isZeroFine ? '小于' : '不大于'} 0，“${code}”的${meanWords[rule]?.['zh-CN'] ?? rule}没有定义。`,
      en: `"${part}" of "${unit}" is ${isZeroFine ? 'below' : 'not above'} 0, for which the ${meanWords[rule]?.en ?? rule} of "${code}" is not defined.`,
    },
    hint: {
      'zh-CN': '改用算术平均，或把指标缩放到大于 0 的区间，如 minMax: [1, 100]。',
      en: 'Use the arithmetic mean, or rescale to a range above 0 such as minMax: [1, 100].',
    },
  }),
  badTransform: (code: string, unit: string): Finding => ({
    code: 'logarithm-undefined',
    severity: 'error',
    column: code,
    raw: unit,
    message: {
      'zh-CN': `“${unit}”的“${code}”不大于 0，不能取对数。`,
      en: `"${code}" of "${unit}" is not above 0 and has no logarithm.`,
    },
    hint: { 'zh-CN': '核对数值，或不作变换。', en: 'Check the value, or leave the transform out.' },
  }),
  noColumn: (code: string): Finding => ({
    code: 'indicator-without-column',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `指标“${code}”在数据里没有对应的列。`,
      en: `The data have no column for the indicator "${code}".`,
    },
    hint: { 'zh-CN': '补上该列，或改正代码。', en: 'Add the column, or correct the code.' },
  }),
  unknownIndicator: (code: string, where: string): Finding => ({
    code: 'unknown-indicator',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `${where} 提到的“${code}”没有声明为指标。`,
      en: `${where} speaks of "${code}", which is not declared as an indicator.`,
    },
    hint: { 'zh-CN': '改正代码。', en: 'Correct the code.' },
  }),
};

const meanWords: Record<string, { 'zh-CN': string; en: string }> = {
  geometric: { 'zh-CN': '几何平均', en: 'geometric mean' },
  harmonic: { 'zh-CN': '调和平均', en: 'harmonic mean' },
  power: { 'zh-CN': '幂平均', en: 'power mean' },
};
