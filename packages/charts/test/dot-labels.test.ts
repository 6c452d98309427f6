import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../src/box.ts';
import { placeDotLabels } from '../src/place-dot-labels.ts';
import { passes } from '../src/segment.ts';
import type { Ground, Spot } from '../src/spot.ts';

const area: Box = { x0: 0, y0: 0, x1: 430, y1: 380 };
const blocked: Box[] = [
  { x0: 5, y0: 3, x1: 80, y1: 14 },
  { x0: 350, y0: 3, x1: 425, y1: 14 },
];
const dot = fc.record({
  x: fc.integer({ min: 10, max: 420 }),
  y: fc.integer({ min: 20, max: 360 }),
  width: fc.integer({ min: 20, max: 125 }),
  height: fc.constantFrom(8, 17),
  radius: fc.constantFrom(3, 5),
});

type Dots = { x: number; y: number; width: number; height: number; radius: number }[];

function place(dots: Dots): (Spot | null)[] {
  const ground: Ground = { area, dots, blocked, threshold: { x: 200, y: 180 } };
  return placeDotLabels(dots, ground);
}

function faults(dots: Dots): string[] {
  const spots = place(dots).filter((spot) => spot !== null);
  return spots.flatMap(({ box, leader }, at) => [
    ...(box.x0 < area.x0 || box.x1 > area.x1 || box.y0 < area.y0 || box.y1 > area.y1 ? ['outside'] : []),
    ...(blocked.some((other) => overlaps(box, other)) ? ['over a name'] : []),
    ...dots
      .filter(({ x, y, radius }) => {
        const aside = Math.hypot(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
        return aside < radius;
      })
      .map(() => 'over a dot'),
    ...spots.slice(at + 1).flatMap((other) => (overlaps(box, other.box) ? ['over a label'] : [])),
    ...spots.flatMap((other) =>
      other.leader && passes(other.leader, box) && other.leader !== leader ? ['under a line'] : [],
    ),
  ]);
}

// Random layouts take a while on a busy machine.
describe('placeDotLabels', { timeout: 60_000 }, () => {
  it('covers no label, dot or name, and stays inside, wherever dots stand', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1, maxLength: 55 }), (dots) => {
        expect(faults(dots)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('finds a place for every label of 51 units spread over the picture', () => {
    const cell = fc.record({
      at: fc.integer({ min: 0, max: 79 }),
      aside: fc.integer({ min: 0, max: 30 }),
      down: fc.integer({ min: 0, max: 24 }),
    });
    const cells = fc.uniqueArray(cell, { minLength: 51, maxLength: 51, selector: ({ at }) => at });
    fc.assert(
      fc.property(cells, (spread) => {
        const dots = spread.map(({ at, aside, down }) => ({
          x: 15 + (at % 8) * 50 + aside,
          y: 25 + Math.floor(at / 8) * 34 + down,
          width: 70,
          height: 8,
          radius: 3,
        }));
        expect(place(dots)).not.toContain(null);
      }),
      { numRuns: 6 },
    );
  });

  it('finds a place for six labels whose dots are on one spot', () => {
    const dots = Array.from({ length: 6 }, () => ({ x: 200, y: 180, width: 90, height: 8, radius: 5 }));
    expect(place(dots)).not.toContain(null);
    expect(faults(dots)).toEqual([]);
  });

  it('gives a dot that stands alone its label at its right, or at its left by the frame, without a line', () => {
    const one = { y: 100, width: 60, height: 8, radius: 3 };
    const [free] = place([{ ...one, x: 100 }]);
    expect(free?.box.x0).toBeGreaterThan(103);
    expect(free?.leader).toBeUndefined();
    const [atEdge] = place([{ ...one, x: 420 }]);
    expect(atEdge?.box.x1).toBeLessThan(417);
    expect(atEdge?.leader).toBeUndefined();
  });

  it('leaves out what has no room at all, rather than write it over others', () => {
    const dots = Array.from({ length: 3 }, () => ({ x: 200, y: 180, width: 500, height: 8, radius: 3 }));
    expect(place(dots)).toEqual([null, null, null]);
  });

  it('gives the same places twice', () => {
    const dots: Dots = Array.from({ length: 40 }, (_, at) => ({
      x: 150 + ((at * 37) % 90),
      y: 120 + ((at * 53) % 80),
      width: 50,
      height: 8,
      radius: 3,
    }));
    expect(JSON.stringify(place(dots))).toBe(JSON.stringify(place(dots)));
  });
});
