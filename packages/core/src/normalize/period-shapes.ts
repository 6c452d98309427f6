import {
  century,
  day,
  dayOfUnknownOrder,
  days,
  digit,
  halfYear,
  month,
  monthNumber,
  months,
  type PartReading,
  quarter,
  quarters,
  twoDigits,
  unknownOrder,
  year,
  yearToDate,
} from './period-part.ts';

type Reader = (groups: (string | undefined)[]) => PartReading;

const y = '((?:1[0-9]|2[01])\\d\\d)';
const monthName =
  '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\\.?';
const to = ' ?(?:——|-|—|–|~|至|到) ?';
const q = '第?([一二三四1-4])';
const midnight = '(?:[t ]0?0:00(?::00(?:\\.0+)?)?z?)?';
const fiscal = '(?:财年|财政年度|会计年度|学年|fy)';

const openOrder = { problem: unknownOrder };
const dayOrYear = { problem: 'its last two digits may be a day or a year' };
const fiscalYear = { problem: 'a fiscal year need not be a calendar year' };
const timeOfDay = { problem: 'it has a time of day' };
const week = { problem: 'weeks are counted in more than one way' };
const cutOff = { problem: 'nothing says that its last number is a day' };
const vagueDay = { problem: 'its first and last day are not said' };

/** Shapes that name a period wherever they stand and begin with its year. */
const yearFirst = compile([
  [`${y} ?年(?:度|全年)?|${y}全年`, ([a, b]) => year(a ?? b)],
  [`${y}[-/](\\d{1,2})`, ([a, m]) => month(a, Number(m))],
  [`${y}年(\\d{1,2})月份?`, ([a, m]) => month(a, Number(m))],
  [`${y}([-/.])(\\d{1,2})\\2(\\d{1,2})${midnight}`, ([a, , m, d]) => day(a, m, d)],
  [`${y}年(\\d{1,2})月(\\d{1,2})[日号]`, ([a, m, d]) => day(a, m, d)],
  [`${y}(?:年度?)?(上|下)半年`, ([a, half]) => halfYear(a, half === '上' ? 1 : 2)],
  [`${y}年?[ /-]?h(\\d)|${y}年? ?(\\d)h`, ([a1, n1, a2, n2]) => halfYear(a1 ?? a2, Number(n1 ?? n2))],
  [`${y}年?第?([一二三四五六七八九\\d])季度?`, ([a, part]) => quarter(a, part)],
  [`${y}年?[ ./-]?q(\\d)|${y}年? ?(\\d)q`, ([a1, p1, a2, p2]) => quarter(a1 ?? a2, p1 ?? p2)],
  [`${y}年?首季度?`, ([a]) => quarter(a, '1')],
  [`${y}年(\\d{1,2})月?${to}(\\d{1,2})月份?`, ([a, from, last]) => months(a, Number(from), Number(last))],
  [`${y}年?前([一二两三四1-4])个?季度?`, ([a, n]) => yearToDate(a, 3 * digit(n))],
  [`${y}年?前(\\d{1,2})个?月`, ([a, n]) => yearToDate(a, Number(n))],
  [`${y}年${q}(?:季度?)?${to}${q}季度?`, ([a, from, last]) => quarters(a, from, last)],
  [`${y}年? ?q(\\d)${to}q(\\d)`, ([a, from, last]) => quarters(a, from, last)],
  [
    `${y}年(\\d{1,2})月(\\d{1,2})[日号]?${to}(\\d{1,2})[日号]`,
    ([a, m, from, last]) => days(a, m, from, last),
  ],
  [`${y}[ -]${monthName}`, ([a, name]) => month(a, monthNumber(name))],
  [`${y}[-/.]\\d{1,2}[-/.]\\d{1,2}[t ] ?\\d{1,2}:\\d\\d.*`, () => timeOfDay],
  [`${y}年\\d{1,2}月\\d{1,2}`, () => cutOff],
  [`${y}年?第?\\d{1,2}周|${y}[ -]?w\\d{1,2}`, () => week],
  [`${y}年?(?:年?[底末初中]|${q}季度?[底末初]|\\d{1,2}月(?:份?[底末初中]|[上中下]旬))`, () => vagueDay],
  [`${y}/${y}|${y}[-/]\\d\\d年`, () => fiscalYear],
  [`(?:${y}${to}|${y}/)?(?:\\d\\d|${y}) ?年?${fiscal}`, () => fiscalYear],
]);

/** The same for those that begin with something else. */
const yearBehind = compile([
  [`h(\\d)[ /-]?${y}|(\\d)h[ -]?${y}`, ([n1, a1, n2, a2]) => halfYear(a1 ?? a2, Number(n1 ?? n2))],
  [`(3|6|9|12)m[ -]?${y}`, ([n, a]) => yearToDate(a, Number(n))],
  [`q(\\d)[ /-]?${y}|(\\d)q[ -]?${y}`, ([p1, a1, p2, a2]) => quarter(a1 ?? a2, p1 ?? p2)],
  [
    `${monthName}(?: to |${to})${monthName} ${y}`,
    ([from, last, a]) => months(a, monthNumber(from), monthNumber(last)),
  ],
  [`(0[1-9]|1[0-2])/${y}`, ([m, a]) => month(a, Number(m))],
  [`${monthName}(?:, |[ -])${y}`, ([name, a]) => month(a, monthNumber(name))],
  [`(\\d{1,2})[-/.](\\d{1,2})[-/.]${y}`, ([a, b, c]) => dayOfUnknownOrder(a, b, c)],
  [
    `(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName},?[ -]${y}`,
    ([d, name, a]) => day(a, String(monthNumber(name)), d),
  ],
  [`${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? ${y}`, ([name, d, a]) => day(a, String(monthNumber(name)), d)],
  [`\\d\\d ?年?${fiscal}|fy ?['’]?(?:\\d\\d|${y})(?: ?[qh]\\d)?[ef]?`, () => fiscalYear],
  ['\\d{1,2}/\\d{1,2}/\\d\\d', () => openOrder],
  [`${monthName}[ -]['’]?\\d\\d|\\d\\d-${monthName}`, () => dayOrYear],
]);

/** Shapes that are periods only where a column says so. */
const shapesInColumns = compile([
  [y, ([a]) => year(a)],
  ['(\\d\\d)年', ([a]) => twoDigits(year(century(a)))],
  [
    "(\\d\\d)h(\\d)|h(\\d)['’](\\d\\d)",
    ([a1, n1, n2, a2]) => twoDigits(halfYear(century(a1 ?? a2), Number(n1 ?? n2))),
  ],
  ['(\\d)h(\\d\\d)', ([half, a]) => twoDigits(halfYear(century(a), Number(half)))],
  [
    "(\\d\\d)q(\\d)|q(\\d)['’](\\d\\d)",
    ([a1, p1, p2, a2]) => twoDigits(quarter(century(a1 ?? a2), p1 ?? p2)),
  ],
  ['(\\d)q(\\d\\d)', ([part, a]) => twoDigits(quarter(century(a), part))],
  [`${y}(\\d\\d)`, ([a, m]) => month(a, Number(m))],
  [`${y}(\\d\\d)(\\d\\d)`, ([a, m, d]) => day(a, m, d)],
  [`${y}\\.1`, () => ({ problem: 'it may be January or a shortened October' })],
  [`${y}\\.(\\d{1,2})`, ([a, m]) => month(a, Number(m))],
]);

/** One period without estimate marks or a second end; undefined where the text has another shape. */
export function readPeriodPart(text: string, inColumn: boolean): PartReading | undefined {
  const part = firstOf(/^\d{4}/.test(text) ? yearFirst : yearBehind, text);
  if (part !== undefined) return part;
  if (inColumn) {
    const inside = firstOf(shapesInColumns, text);
    if (inside !== undefined) return inside;
  }
  if (!/^\d\d年./.test(text)) return undefined;
  const withCentury = firstOf(yearFirst, `${century(text.slice(0, 2))}${text.slice(2)}`);
  if (withCentury === undefined) return undefined;
  return inColumn ? twoDigits(withCentury) : { problem: 'its year has two digits only' };
}

function firstOf(list: [RegExp, Reader][], text: string): PartReading | undefined {
  for (const [shape, read] of list) {
    const match = shape.exec(text);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

function compile(list: [string, Reader][]): [RegExp, Reader][] {
  return list.map(([source, read]) => [new RegExp(`^(?:${source})$`, 'i'), read]);
}
