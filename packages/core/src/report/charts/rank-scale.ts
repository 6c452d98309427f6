import type { Scale } from '../chart.ts';
import type { Draft } from './draft.ts';
import { addTick } from './tick-figure.ts';

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const mostTicks = 7;

/** Ranks from the first to the last, with the first and round ones labelled. */
export function rankScale(draft: Draft, last: number): Scale {
  const step = steps.find((size) => last / size <= mostTicks) ?? last;
  const ranks = [1];
  for (let rank = step; rank <= last; rank += step) if (rank > 1) ranks.push(rank);
  const ticks = ranks.map((rank) =>
    addTick(draft, rank, { type: 'number', value: String(rank) }, 0, { type: 'number' }),
  );
  return { type: 'linear', min: 1, max: Math.max(2, last), ticks };
}
