import {
  century,
  day,
  dayOfUnknownOrder,
  digit,
  halfYear,
  month,
  monthNumber,
  months,
  type PartReading,
  quarter,
  twoDigits,
  year,
  yearToDate,
} from './period-part.ts';

type Reader = (groups: (string | undefined)[]) => PartReading;

const y = '((?:1[0-9]|2[01])\\d\\d)';
const monthName =
  '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\\.?';

/** Shapes that name a period wherever they stand. */
const shapes = compile([
  [`${y} ?年(?:度|全年)?|${y}全年`, ([a, b]) => year(a ?? b)],
  [`${y}年?(上|下)半年`, ([a, half]) => halfYear(a, half === '上' ? 1 : 2)],
  [`${y}年?[ -]?h(\\d)`, ([a, half]) => halfYear(a, Number(half))],
  [`h(\\d)[ -]?${y}`, ([half, a]) => halfYear(a, Number(half))],
  [`${y}年?第?([一二三四五六七八九\\d])季度?`, ([a, part]) => quarter(a, part)],
  [`${y}年?[ -]?q(\\d)`, ([a, part]) => quarter(a, part)],
  [`q(\\d)[ -]?${y}`, ([part, a]) => quarter(a, part)],
  [`${y}年?前([一二两三四1-4])个?季度?`, ([a, n]) => yearToDate(a, 3 * digit(n))],
  [`${y}年?前(\\d{1,2})个?月`, ([a, n]) => yearToDate(a, Number(n))],
  [
    `${y}年(\\d{1,2})月? ?(?:-|—|–|~|至|到) ?(\\d{1,2})月份?`,
    ([a, from, to]) => months(a, Number(from), Number(to)),
  ],
  [`${y}年(\\d{1,2})月份?`, ([a, m]) => month(a, Number(m))],
  [`${y}[-/](\\d{1,2})`, ([a, m]) => month(a, Number(m))],
  [`${monthName} ${y}`, ([name, a]) => month(a, monthNumber(name))],
  [`${y}年(\\d{1,2})月(\\d{1,2})[日号]`, ([a, m, d]) => day(a, m, d)],
  [`${y}([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ]00:00(?::00(?:\\.0+)?)?z?)?`, ([a, , m, d]) => day(a, m, d)],
  [`(\\d{1,2})[-/.](\\d{1,2})[-/.]${y}`, ([a, b, c]) => dayOfUnknownOrder(a, b, c)],
  [`(\\d{1,2}) ${monthName},? ${y}`, ([d, name, a]) => day(a, String(monthNumber(name)), d)],
  [`${monthName} (\\d{1,2}),? ${y}`, ([name, d, a]) => day(a, String(monthNumber(name)), d)],
]);

/** Shapes that are periods only where a column says so. */
const shapesInColumns = compile([
  [y, ([a]) => year(a)],
  ['(\\d\\d)年', ([a]) => twoDigits(year(century(a)))],
  ['(\\d\\d)年?([上下])半年', ([a, half]) => twoDigits(halfYear(century(a), half === '上' ? 1 : 2))],
  ['(\\d\\d)年?h(\\d)', ([a, half]) => twoDigits(halfYear(century(a), Number(half)))],
  ['(\\d)h(\\d\\d)', ([half, a]) => twoDigits(halfYear(century(a), Number(half)))],
  ['(\\d\\d)年?q(\\d)', ([a, part]) => twoDigits(quarter(century(a), part))],
  ['(\\d)q(\\d\\d)', ([part, a]) => twoDigits(quarter(century(a), part))],
  [`(\\d)h${y}`, ([half, a]) => halfYear(a, Number(half))],
  [`(\\d)q${y}`, ([part, a]) => quarter(a, part)],
  [`${y}(\\d\\d)`, ([a, m]) => month(a, Number(m))],
  [`${y}(\\d\\d)(\\d\\d)`, ([a, m, d]) => day(a, m, d)],
  [`${y}\\.1`, () => ({ problem: 'it may be January or a shortened October' })],
  [`${y}\\.(\\d{1,2})`, ([a, m]) => month(a, Number(m))],
]);

/** One period without estimate marks or a second end; undefined where the text has another shape. */
export function readPeriodPart(text: string, inColumn: boolean): PartReading | undefined {
  for (const [shape, read] of shapes) {
    const match = shape.exec(text);
    if (match) return read(match.slice(1));
  }
  if (!inColumn) return undefined;
  for (const [shape, read] of shapesInColumns) {
    const match = shape.exec(text);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

function compile(list: [string, Reader][]): [RegExp, Reader][] {
  return list.map(([source, read]) => [new RegExp(`^(?:${source})$`, 'i'), read]);
}
