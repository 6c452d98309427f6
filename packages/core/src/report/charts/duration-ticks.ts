import type { DurationValue } from '../../normalize/value.ts';
import type { Scale } from '../chart.ts';
import type { Draft } from './draft.ts';
import { positionOf } from './position.ts';
import { addTick } from './tick-figure.ts';

const duration = (value: number, unit: DurationValue['unit']): DurationValue => ({
  type: 'duration',
  value: String(value),
  unit,
});

/** Lengths that people think in. */
const landmarks = [
  duration(1, 'hour'),
  duration(1, 'day'),
  duration(1, 'month'),
  duration(12, 'month'),
  duration(120, 'month'),
  duration(1200, 'month'),
  duration(12000, 'month'),
];

const linearSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** A scale of durations, in months: an hour, a day, a month, a year … on a log scale, even steps on a linear one. */
export function durationTicks(draft: Draft, type: Scale['type'], low: number, high: number): Scale {
  const chosen = type === 'log' ? around(low, high) : even(high);
  const ticks = chosen.map((value) => addTick(draft, monthsOf(value), value, 0, { type: 'duration' }));
  return { type, min: ticks[0]?.at ?? 0, max: ticks[ticks.length - 1]?.at ?? 1, ticks };
}

/** The landmarks from the last one at or before `low` to the first one at or after `high`. */
function around(low: number, high: number): DurationValue[] {
  const after = landmarks.findIndex((value) => monthsOf(value) > low * (1 + 1e-9));
  const end = landmarks.findIndex((value) => monthsOf(value) >= high * (1 - 1e-9));
  const first = Math.max(0, (after < 0 ? landmarks.length : after) - 1);
  const last = end < 0 ? landmarks.length - 1 : Math.max(end, first + 1);
  return landmarks.slice(first, last + 1);
}

function even(high: number): DurationValue[] {
  const step = linearSteps.find((months) => high / months <= 6) ?? 12000;
  const count = Math.max(1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => duration(index * step, 'month'));
}

function monthsOf(value: DurationValue): number {
  return positionOf(value)?.low ?? 0;
}
