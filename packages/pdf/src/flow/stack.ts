import { moveNodes, type Node } from '../plan/node.ts';
import type { SetLine } from '../text/set-paragraph.ts';

/** Lines one below the other as nodes, from the top left corner `x`, `y`. */
export function stackLines(lines: readonly SetLine[], leading: number, x: number, y: number): Node[] {
  return lines.flatMap((line, index) => moveNodes(line.nodes, x, y + index * leading));
}
