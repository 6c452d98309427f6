/** What plain numbers of a column are like: digits with a point or a minus at most. Counts are of rows. */
export interface NumberSurvey {
  count: number;
  /** Without point and minus: they may be identifiers. */
  whole: number;
  minLength: number;
  maxLength: number;
  negative: number;
  /** 1.234, 12.345: the point may part thousands. */
  openPoints: number;
  /** Numbers that show that points are decimal: 0.123, 1.5, 1234.567, 12345. */
  decimalPoints: number;
  /** Four digits that may be a year. */
  years: number;
  yearsSeen: Set<number>;
  /** 202305 and 2023.05; 20230503. */
  months: number;
  monthsSeen: Set<number>;
  days: number;
  daysSeen: Set<number>;
  /** Mobile telephone numbers of China. */
  phones: number;
  /** Codes of China's administrative divisions, at any of their lengths; the longest one. */
  divisions: number;
  longestDivision: number;
  /** Each number is one more than the one before. */
  isSequence: boolean;
  last: number;
}

export function noNumbers(): NumberSurvey {
  return {
    count: 0,
    whole: 0,
    minLength: Number.POSITIVE_INFINITY,
    maxLength: 0,
    negative: 0,
    openPoints: 0,
    decimalPoints: 0,
    years: 0,
    yearsSeen: new Set(),
    months: 0,
    monthsSeen: new Set(),
    days: 0,
    daysSeen: new Set(),
    phones: 0,
    divisions: 0,
    longestDivision: 0,
    isSequence: true,
    last: Number.NaN,
  };
}

/** Adds a number that stands in `count` rows: `scaled` is its value × 10^`decimals`. */
export function addNumber(survey: NumberSurvey, scaled: number, decimals: number, count: number): void {
  survey.count += count;
  if (scaled < 0) survey.negative += count;
  if (decimals > 0) {
    addFraction(survey, Math.abs(scaled), decimals, count);
    survey.isSequence = false;
    return;
  }
  if (count > 1 || !(Number.isNaN(survey.last) || scaled === survey.last + 1)) survey.isSequence = false;
  survey.last = scaled;
  if (Math.abs(scaled) >= 1000) survey.decimalPoints += count;
  if (scaled < 0) return;
  const length = String(scaled).length;
  survey.whole += count;
  survey.minLength = Math.min(survey.minLength, length);
  survey.maxLength = Math.max(survey.maxLength, length);
  addIdentifier(survey, scaled, length, count);
}

function addFraction(survey: NumberSurvey, scaled: number, decimals: number, count: number): void {
  const whole = Math.floor(scaled / 10 ** decimals);
  if (decimals === 3 && whole >= 1 && whole <= 999) survey.openPoints += count;
  else survey.decimalPoints += count;
  if (decimals === 2) addMonth(survey, scaled, count);
}

function addIdentifier(survey: NumberSurvey, number: number, length: number, count: number): void {
  if (length === 4 && isYear(number)) {
    survey.years += count;
    survey.yearsSeen.add(number);
  } else if (length === 6) addMonth(survey, number, count);
  else if (length === 8) addDay(survey, number, count);
  else if (length === 11 && number >= 13_000_000_000 && number < 20_000_000_000) survey.phones += count;
  if (divisionLengths.has(length) && provinces.has(Math.floor(number / 10 ** (length - 2)))) {
    survey.divisions += count;
    survey.longestDivision = Math.max(survey.longestDivision, length);
  }
}

function addMonth(survey: NumberSurvey, number: number, count: number): void {
  const month = number % 100;
  if (!isYear(Math.floor(number / 100)) || month < 1 || month > 12) return;
  survey.months += count;
  survey.monthsSeen.add(number);
}

function addDay(survey: NumberSurvey, number: number, count: number): void {
  const month = Math.floor(number / 100) % 100;
  const day = number % 100;
  if (!isYear(Math.floor(number / 10_000)) || month < 1 || month > 12 || day < 1 || day > 31) return;
  survey.days += count;
  if (survey.daysSeen.size < 1000) survey.daysSeen.add(number);
}

function isYear(number: number): boolean {
  return number >= 1900 && number <= 2100;
}

const divisionLengths = new Set([2, 4, 6, 9, 12]);
/** GB/T 2260: the first two digits. */
const provinces = new Set([
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82],
]);
