import type { Scale } from '../chart.ts';
import { addFinding, type Draft } from './draft.ts';
import { durationTicks } from './duration-ticks.ts';
import { roundStep } from './round-step.ts';
import { roundDecimal, roundValue } from './round-value.ts';
import { addTick } from './tick-figure.ts';

/**
 * The scale that holds all positions, with its labelled lines: powers of ten on a log scale, round steps from zero
 * on a linear one, days to centuries for durations. Positions of zero and less are a finding on a log scale, those
 * below zero on a linear one.
 */
export function valueScale(draft: Draft, type: Scale['type'], positions: number[]): Scale {
  const lowest = type === 'log' ? Number.MIN_VALUE : 0;
  const fitting = positions.filter((at) => at >= lowest);
  if (fitting.length < positions.length) {
    addFinding(draft, 'chart-below-scale', {
      'zh-CN': type === 'log' ? '对数刻度上只能有正数。' : '刻度从零开始，不能有负数。',
      en:
        type === 'log'
          ? 'a log scale takes positive numbers only.'
          : 'its scale starts at zero; a value is below.',
    });
  }
  if (fitting.length === 0)
    return { type, min: type === 'log' ? 1 : 0, max: type === 'log' ? 10 : 1, ticks: [] };
  const low = Math.min(...fitting);
  const high = Math.max(...fitting);
  if (draft.unit === 'duration') return durationTicks(draft, type, low, high);
  return type === 'log' ? logScale(draft, low, high) : linearScale(draft, high);
}

function logScale(draft: Draft, low: number, high: number): Scale {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const top = Math.log10(high);
  const last = Math.ceil(top - 1e-9);
  const ends = { min: 10 ** first, max: last - top > 0.5 ? high * 1.25 : 10 ** Math.max(last, first + 1) };
  const step = Math.ceil((last - first + 1) / 7);
  const ticks = [];
  for (let power = first; power <= last; power += step) {
    if (10 ** power > ends.max * (1 + 1e-9)) break;
    const { value, display } = roundValue(draft.unit ?? 'number', roundDecimal(1, power), 10 ** power);
    ticks.push(addTick(draft, 10 ** power, value, power, display));
  }
  return { type: 'log', ...ends, ticks };
}

function linearScale(draft: Draft, high: number): Scale {
  const { count, exponent } = roundStep(high / 5);
  const step = count * 10 ** exponent;
  const steps = Math.max(1, Math.ceil(high / step - 1e-9));
  const ticks = [];
  for (let index = 0; index <= steps; index += 1) {
    const decimal = roundDecimal(index * count, exponent);
    const { value, display } = roundValue(draft.unit ?? 'number', decimal, high);
    ticks.push(addTick(draft, Number(decimal), value, exponent, display));
  }
  return { type: 'linear', min: 0, max: Number(roundDecimal(steps * count, exponent)), ticks };
}
