import type { LineChart } from '../chart.ts';
import type { Draft } from './draft.ts';
import { addTick } from './tick-figure.ts';

/** A time axis over decimal years, with a labelled line for each year, or every second, fifth, tenth … one. */
export function yearTicks(draft: Draft, years: number[]): LineChart['x'] {
  if (years.length === 0) return { min: 0, max: 1, ticks: [] };
  const min = Math.min(...years);
  const max = Math.max(...years);
  const first = Math.floor(min);
  const last = Math.max(Math.ceil(max), first + 1);
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size <= 11) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const name = String(year).padStart(4, '0');
    const value = { type: 'period', start: `${name}-01-01`, end: `${name}-12-31`, grain: 'year' } as const;
    ticks.push(addTick(draft, year, value, 0, { type: 'period' }));
  }
  return { min: first, max: last, ticks };
}
