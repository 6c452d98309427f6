import type { Finding } from '../report/finding.ts';

/** What can be wrong or notable about the files of `trifold score`. */
export const scoreFileFindings = {
  noDenominator: (code: string, label: string): Finding => ({
    code: 'missing-label',
    severity: 'error',
    column: label,
    message: {
      'zh-CN': `“${code}”要除以“${label}”，数据里没有这一列。`,
      en: `"${code}" is to be divided by "${label}"; the data have no such column.`,
    },
    hint: { 'zh-CN': '补上该列，或改正 Denominator。', en: 'Add the column, or correct Denominator.' },
  }),
  badDenominator: (code: string, label: string, units: string[]): Finding => ({
    code: 'denominator-unusable',
    severity: 'warning',
    column: code,
    raw: units.join(' '),
    message: {
      'zh-CN': `“${label}”是 0 或空着，${firstOf(units)['zh-CN']}的“${code}”无法相除，作为缺失。`,
      en: `"${code}" of ${firstOf(units).en} can't be divided, "${label}" being 0 or blank; it counts as missing.`,
    },
    hint: { 'zh-CN': `补上“${label}”。`, en: `Correct "${label}".` },
  }),
  noGroupColumn: (label: string): Finding => ({
    code: 'missing-label',
    severity: 'error',
    column: label,
    message: {
      'zh-CN': `groupMean 要按“${label}”分组，数据里没有这一列。`,
      en: `groupMean goes by "${label}"; the data have no such column.`,
    },
    hint: { 'zh-CN': '改正列名。', en: 'Correct the label.' },
  }),
  unusedEnds: (): Finding => ({
    code: 'goalposts-unused',
    severity: 'warning',
    column: 'goalposts',
    message: {
      'zh-CN': '写了 goalposts，而这种缩放用不到固定的上下限。',
      en: 'There are goalposts, and this way of rescaling takes no fixed ends.',
    },
    hint: {
      'zh-CN': '改用 minMax 或 distanceToBest，或删去 goalposts。',
      en: 'Rescale by minMax or distanceToBest, or take the goalposts out.',
    },
  }),
  unknownUnit: (unit: string): Finding => ({
    code: 'unknown-unit',
    severity: 'error',
    raw: unit,
    message: {
      'zh-CN': `unranked 提到的“${unit}”不在数据里。`,
      en: `unranked speaks of "${unit}", which the data do not have.`,
    },
    hint: { 'zh-CN': '改正代码，或删去它。', en: 'Correct the code, or take it out.' },
  }),
  noUnits: (): Finding => ({
    code: 'no-units',
    severity: 'error',
    message: { 'zh-CN': '只有列名，没有评分对象。', en: 'There are column labels and no units below them.' },
    hint: { 'zh-CN': '每个对象写一行。', en: 'Write a row for each unit.' },
  }),
  unnamedUnit: (line: number): Finding => ({
    code: 'unit-without-code',
    severity: 'error',
    line,
    column: 'uCode',
    message: { 'zh-CN': '这一行没有对象的代码。', en: 'The row has no code for its unit.' },
    hint: {
      'zh-CN': '在 uCode 列写上代码，或删去这一行。',
      en: 'Write one under uCode, or take the row out.',
    },
  }),
};

/** The first five units by name, and how many there are in all where there are more. */
function firstOf(units: string[]): { 'zh-CN': string; en: string } {
  const first = units.slice(0, 5);
  const more = units.length - first.length;
  return {
    'zh-CN': `${first.map((unit) => `“${unit}”`).join('、')}${more > 0 ? `等 ${units.length} 个对象` : ''}`,
    en: `${first.map((unit) => `"${unit}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
