import { daysInMonth } from '../normalize/calendar.ts';
import type { PeriodValue } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const chineseQuarters = ['一', '二', '三', '四'];

interface Day {
  year: string;
  month: number;
  day: number;
}

/** 2023年, 2023年上半年, 2023年5月3日; 2023, H1 2023, 3 May 2023. Forecasts: 2028年（预测）, 2028E. */
export function formatPeriod(value: PeriodValue, locale: Locale): string {
  const words = locale === 'zh-CN' ? chinesePeriod(value) : englishPeriod(value);
  if (!value.estimate) return words;
  if (locale === 'zh-CN') return `${words}（预测）`;
  return ['year', 'half', 'quarter'].includes(value.grain) ? `${words}E` : `${words} (forecast)`;
}

function chinesePeriod({ start, end, grain }: PeriodValue): string {
  const from = parse(start);
  const to = parse(end);
  if (grain === 'year') return `${from.year}年`;
  if (grain === 'half') return `${from.year}年${from.month === 1 ? '上' : '下'}半年`;
  if (grain === 'quarter') return `${from.year}年第${chineseQuarters[(from.month - 1) / 3]}季度`;
  if (grain === 'month') return `${from.year}年${from.month}月`;
  if (grain === 'day') return `${from.year}年${from.month}月${from.day}日`;
  if (isWholeMonths(from, to) && from.year === to.year) return `${from.year}年${from.month}—${to.month}月`;
  if (isWholeYears(from, to)) return `${from.year}—${to.year}年`;
  return `${chinesePeriod(firstPart(from, start, end))}至${chinesePeriod(lastPart(to, start, end))}`;
}

function englishPeriod({ start, end, grain }: PeriodValue): string {
  const from = parse(start);
  const to = parse(end);
  if (grain === 'year') return from.year;
  if (grain === 'half') return `H${from.month === 1 ? 1 : 2} ${from.year}`;
  if (grain === 'quarter') return `Q${(from.month + 2) / 3} ${from.year}`;
  if (grain === 'month') return `${months[from.month - 1]} ${from.year}`;
  if (grain === 'day') return `${from.day} ${months[from.month - 1]} ${from.year}`;
  if (isWholeMonths(from, to) && from.year === to.year) {
    return `${months[from.month - 1]}–${months[to.month - 1]} ${from.year}`;
  }
  if (isWholeYears(from, to)) return `${from.year}–${to.year}`;
  return `${englishPeriod(firstPart(from, start, end))} to ${englishPeriod(lastPart(to, start, end))}`;
}

/** The largest plain period that begins on the first day of a span. */
function firstPart(from: Day, start: string, end: string): PeriodValue {
  const isMonthly = from.day === 1 && isMonthEnd(parse(end));
  const grain = !isMonthly ? 'day' : from.month === 1 ? 'year' : 'month';
  return { type: 'period', start, end: start, grain };
}

/** The largest plain period that ends on the last day of a span. */
function lastPart(to: Day, start: string, end: string): PeriodValue {
  if (parse(start).day !== 1 || !isMonthEnd(to)) return { type: 'period', start: end, end, grain: 'day' };
  if (to.month === 12) return { type: 'period', start: `${to.year}-01-01`, end, grain: 'year' };
  if (to.month === 6 && parse(start).month === 1)
    return { type: 'period', start: `${to.year}-01-01`, end, grain: 'half' };
  return { type: 'period', start: `${end.slice(0, 8)}01`, end, grain: 'month' };
}

function isWholeYears(from: Day, to: Day): boolean {
  return from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
}

function isWholeMonths(from: Day, to: Day): boolean {
  return from.day === 1 && isMonthEnd(to);
}

function isMonthEnd({ year, month, day }: Day): boolean {
  return day === daysInMonth(Number(year), month);
}

function parse(iso: string): Day {
  const [year = '', month, day] = iso.split('-');
  return { year: year.replace(/^0+/, ''), month: Number(month), day: Number(day) };
}
