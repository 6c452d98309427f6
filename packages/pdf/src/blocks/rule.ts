import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';

/** A line across the column at `y` points, `width` points thick: decoration. */
export function rule(y: number, stroke: string, width: number): Node {
  return { kind: 'line', tag: ARTIFACT, x1: 0, y1: y, x2: columnWidth, y2: y, stroke, width };
}
