const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1–12) of the Gregorian calendar; 0 for a month that doesn't exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0);
}

/** "2023-05-03" */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First and last day of the months `from` to `to` of one year. */
export function monthsOfYear(year: number, from: number, to: number): { start: string; end: string } {
  return { start: isoDate(year, from, 1), end: isoDate(year, to, daysInMonth(year, to)) };
}
