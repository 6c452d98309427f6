import { overlaps } from './box.ts';
import { cross, passes } from './segment.ts';
import { type Ground, type LabelledDot, type Spot, spotsFor } from './spot.ts';

const rounds = 6;
/** So many labels may make way for one that has no place. */
const mostMoved = 2;
/** So many attempts to make room are made in all. */
const mostAttempts = 400;
/** With more dots than this, fewer rounds and attempts: there is hardly any room to be made, and each takes longer. */
const manyDots = 60;

/**
 * A place for the label of each dot, so that none covers another label, a dot or what is blocked, or leaves the area;
 * with a line to its dot where it stands off. Null where there is no place left. The same dots give the same places.
 */
export function placeDotLabels(dots: LabelledDot[], ground: Ground): (Spot | null)[] {
  const spots = dots.map((dot) => spotsFor(dot, ground));
  const placed: (Spot | null)[] = dots.map(() => null);
  const order = dots.map((_, at) => at).sort((a, b) => freedom(spots[a]) - freedom(spots[b]) || a - b);
  for (const at of order) settle(placed, spots, at);
  const effort = Math.min(1, (manyDots / dots.length) ** 2);
  const attempts = { left: Math.floor(mostAttempts * effort) };
  for (let round = 0; round < rounds * effort; round += 1) {
    const before = placed.map((spot) => spot?.cost);
    for (const at of order) {
      if (placed[at] === null) makeRoom(placed, spots, at, attempts);
      else settle(placed, spots, at);
    }
    if (placed.every((spot, at) => spot?.cost === before[at])) break;
  }
  return placed;
}

/** How many places right beside its dot a label has: those with few choose first. */
function freedom(spots: Spot[] = []): number {
  return spots.filter(({ leader }) => !leader).length;
}

/** Takes the best place that the other labels leave; none where they leave none. */
function settle(placed: (Spot | null)[], spots: Spot[][], at: number): boolean {
  placed[at] = null;
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots[at] ?? []) {
    if (spot.cost >= least) break;
    const cost = spot.cost + crossings(spot, placed);
    if (cost >= least || placed.some((other) => other && collide(spot, other))) continue;
    best = spot;
    least = cost;
  }
  placed[at] = best;
  return best !== null;
}

/** Puts a label where one or two others can make way for it. */
function makeRoom(placed: (Spot | null)[], spots: Spot[][], at: number, attempts: { left: number }): void {
  for (const spot of spots[at] ?? []) {
    const inTheWay = placed.flatMap((other, index) => (other && collide(spot, other) ? [index] : []));
    if (inTheWay.length > mostMoved) continue;
    if (attempts.left === 0) return;
    attempts.left -= 1;
    const before = inTheWay.map((index) => placed[index] ?? null);
    for (const index of inTheWay) placed[index] = null;
    placed[at] = spot;
    if (inTheWay.every((index) => settle(placed, spots, index))) return;
    inTheWay.forEach((index, nth) => {
      placed[index] = before[nth] ?? null;
    });
    placed[at] = null;
  }
}

function collide(a: Spot, b: Spot): boolean {
  return (
    overlaps(a.room, b.room) ||
    (a.leader !== undefined && passes(a.leader, b.room)) ||
    (b.leader !== undefined && passes(b.leader, a.room))
  );
}

function crossings({ leader }: Spot, placed: (Spot | null)[]): number {
  if (!leader) return 0;
  return 3 * placed.filter((other) => other?.leader && cross(leader, other.leader)).length;
}
