import type { Text } from '../report/report.ts';
import type { Kind, Survey } from './survey.ts';

/** Why a column is what it is taken for, or why that is open. */
export const reasons = {
  empty: say('整列为空，无从判断。', 'The column is empty; nothing tells what it holds.'),
  words: say('单元格是文字。', 'The cells are words.'),
  addresses: say('单元格是网址。', 'The cells are web addresses.'),
  yesOrNo: say('单元格只有“是”和“否”。', 'The cells say yes or no.'),
  leadingZeros: say('数字以零开头，是编号，不是数。', 'Digits begin with zero: identifiers, not numbers.'),
  longDigits: say('数字长于一般的数，是编号。', 'The digits are longer than numbers are: identifiers.'),
  cut: say(
    '长数字被表格软件截短了（如 1.10108E+17），末几位已经丢失；先当作文字。',
    'A spreadsheet has cut long numbers (such as 1.10108E+17), and their last digits are lost; they stay text.',
  ),
  wrapped: say(
    '文字包在公式里（如 ="00123"）；先当作文字，照原样保留。',
    'Texts are wrapped in formulas (such as ="00123"); they stay text as they are.',
  ),
  codeLabel: say('列名说明这些数字是编号。', 'The label says that these digits are identifiers.'),
  phones: say('数字是手机号码。', 'The digits are telephone numbers.'),
  divisions: say(
    '数字可能是行政区划代码，也可能是数；先当作文字。',
    'The digits may be codes of administrative divisions or numbers; they stay text.',
  ),
  sequence: say(
    '数字逐行加一，可能是编号，也可能是数；先当作文字。',
    'The digits count up by one: identifiers or numbers; they stay text.',
  ),
  periods: say('单元格是时期。', 'The cells are periods.'),
  periodLabel: say('列名说明这些是时期。', 'The label says that these are periods.'),
  yearRun: say('数字是连续的年份。', 'The digits are years that follow one another.'),
  monthRun: say(
    '数字都能读作年月，且有三个以上不同的值。',
    'All digits read as months, and three or more of them differ.',
  ),
  dayRun: say(
    '数字都能读作日期，且有三个以上不同的值。',
    'All digits read as days, and three or more of them differ.',
  ),
  openYears: say(
    '数字可能是年份，也可能是数；先当作文字。',
    'The digits may be years or numbers; they stay text.',
  ),
  openMonths: say(
    '数字可能是年月，也可能是数；先当作文字。',
    'The digits may be months or numbers; they stay text.',
  ),
  openDays: say(
    '数字可能是日期，也可能是数；先当作文字。',
    'The digits may be days or numbers; they stay text.',
  ),
  dayFirst: say(
    '有的日期只能是日在前、月在后，其余的照此读。',
    'Some dates can only have the day first; all are read so.',
  ),
  monthFirst: say(
    '有的日期只能是月在前、日在后，其余的照此读。',
    'Some dates can only have the month first; all are read so.',
  ),
  openDates: say(
    '日期里日和月谁在前看不出来；先当作文字，改写为 2023-04-03 的样子。',
    'Nothing tells the day from the month; the dates stay text until they are written as 2023-04-03.',
  ),
  twoOrders: say(
    '日期有的日在前，有的月在前；先当作文字。',
    'Some dates have the day first, some the month; they stay text.',
  ),
  openPoints: say(
    '小数点后都是三位，可能是千分位；先当作文字。',
    'Each point has three digits behind it and may part thousands; the cells stay text.',
  ),
  decimalCommas: say(
    '有的数用逗号作小数点；先当作文字，改写为 1234.56 的样子。',
    'Some numbers have a decimal comma; they stay text until they are written as 1234.56.',
  ),
  twoScales: say(
    '列名有单位，有的单元格又自带单位，合不到一起；先当作文字。',
    'The label has a unit and some cells have a scale of their own; they stay text.',
  ),
  numbers: say('单元格是数。', 'The cells are numbers.'),
  percentages: say('单元格是百分数。', 'The cells are percentages.'),
  points: say('单元格是百分点。', 'The cells are percentage points.'),
  amounts: say('单元格是金额。', 'The cells are amounts of money.'),
  amountLabel: say('列名说明这些数是金额。', 'The label says that these numbers are amounts of money.'),
  durations: say('单元格是时长。', 'The cells are durations.'),
  /** So many of one kind that fewer cells than most fit it. */
  mixed: (fits: number, filled: number): Text =>
    say(
      `${filled} 个有值的单元格里只有 ${fits} 个合得到一起；先当作文字。`,
      `Only ${fits} of ${filled} filled cells fit together; the column stays text.`,
    ),
  /** Numbers beside percentages, and the like. */
  severalKinds: (kinds: Survey['kinds']): Text => {
    const others = kinds.text + kinds.flagged;
    const counts = [
      ...kindNames.map(([kind, ...names]) => [kinds[kind], ...names] as const),
      [others, '个其他', 'other', 'others'] as const,
    ].filter(([count]) => count > 0);
    return say(
      `单元格不是同一种：${counts.map(([count, chinese]) => `${count} ${chinese}`).join('、')}；先当作文字。`,
      `The cells are of several kinds: ${counts.map(([count, , one, many]) => `${count} ${count === 1 ? one : many}`).join(', ')}; they stay text.`,
    );
  },
  mostly: (why: Text, exceptions: number): Text =>
    say(
      `${why['zh-CN'] ?? ''}有 ${exceptions} 个单元格例外。`,
      `${why.en ?? ''} ${exceptions} cell${exceptions === 1 ? ' is' : 's are'} something else.`,
    ),
};

const kindNames: [kind: Kind, chinese: string, one: string, many: string][] = [
  ['number', '个数', 'number', 'numbers'],
  ['percent', '个百分数', 'percentage', 'percentages'],
  ['points', '个百分点', 'difference in points', 'differences in points'],
  ['money', '个金额', 'amount of money', 'amounts of money'],
  ['duration', '个时长', 'duration', 'durations'],
  ['period', '个时期', 'period', 'periods'],
];

function say(chinese: string, english: string): Text {
  return { 'zh-CN': chinese, en: english };
}
