import type { Scale } from '../chart.ts';
import type { Draft } from './draft.ts';
import { roundStep } from './round-step.ts';
import { roundDecimal, roundValue } from './round-value.ts';
import { addTick } from './tick-figure.ts';

/** Room beyond the outermost positions, and the least on either side of the threshold, as shares of the scale. */
const beyond = 0.03;
const besideThreshold = 0.2;

/**
 * A linear scale from just below the smallest position to just above the largest, not from zero, with a threshold
 * that leaves room on both of its sides. Its lines are at round values.
 */
export function fittedScale(draft: Draft, positions: number[], threshold: number): Scale {
  const lowest = Math.min(threshold, ...positions);
  const highest = Math.max(threshold, ...positions);
  const span = highest - lowest || Math.abs(highest) || 1;
  let min = lowest - span * beyond;
  let max = highest + span * beyond;
  const least = besideThreshold / (1 - besideThreshold);
  min = Math.min(min, threshold - (max - threshold) * least);
  max = Math.max(max, threshold + (threshold - min) * least);
  const { count, exponent } = roundStep((max - min) / 6);
  const step = count * 10 ** exponent;
  const largest = Math.max(Math.abs(min), Math.abs(max));
  const ticks = [];
  for (let index = Math.ceil(min / step); index <= Math.floor(max / step); index += 1) {
    const size = roundDecimal(Math.abs(index) * count, exponent);
    const decimal = index < 0 ? `-${size}` : size;
    const { value, display } = roundValue('number', decimal, largest);
    ticks.push(addTick(draft, Number(decimal), value, exponent, display));
  }
  return { type: 'linear', min, max, ticks };
}
