import { daysInMonth } from '../../normalize/calendar.ts';
import type { PeriodValue } from '../../normalize/value.ts';

/** A period as its year and what it is within it, so that the same one of another year can be found. */
export interface YearShape {
  year: number;
  /** Equal for periods that differ in their year alone: 2022年上半年, 2023年上半年. */
  shape: string;
}

/** Undefined for a period of more than a year, which overlaps with the one a year before. */
export function yearShape({ start, end, grain }: PeriodValue): YearShape | undefined {
  const year = Number(start.slice(0, 4));
  const endYear = Number(end.slice(0, 4));
  const nextStart = `${String(year + 1).padStart(4, '0')}${start.slice(4)}`;
  if (end >= nextStart) return undefined;
  const month = Number(end.slice(5, 7));
  const isMonthEnd = grain !== 'day' && Number(end.slice(8)) === daysInMonth(endYear, month);
  const ending = isMonthEnd ? `${month}` : end.slice(5);
  return { year, shape: `${grain} ${start.slice(5)} ${endYear - year} ${ending}` };
}
