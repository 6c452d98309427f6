import type { Scene } from '@trifold/charts';
import type { Context } from '../flow/context.ts';
import type { Piece } from '../flow/piece.ts';
import { ARTIFACT, moveNodes, type TagIndex } from '../plan/node.ts';
import { sceneNodes } from './scene-nodes.ts';

/** So many rows stay together behind the head and at the end. */
const together = 8;

/**
 * A scene as a head and its rows, each a piece; a scene without breaks is a head alone. `repeat` is the head as
 * decoration, for further pages.
 */
export function scenePieces(
  context: Context,
  scene: Scene,
  tag: TagIndex,
): { head: Piece; rows: Piece[]; repeat: Piece } {
  const breaks = scene.breaks ?? [];
  const starts = [{ y: 0, item: 0 }, ...breaks];
  const pieces = starts.map(({ y, item }, at): Piece => {
    const next = breaks[at] ?? { y: scene.height, item: scene.items.length };
    const items = scene.items.slice(item, next.item);
    return { height: next.y - y, nodes: moveNodes(sceneNodes(context, { ...scene, items }, tag), 0, -y) };
  });
  const [head = { height: 0, nodes: [] }, ...rows] = pieces;
  const isTied = (at: number) => at < together - 1 || at >= rows.length - together;
  return {
    head: rows.length > 0 ? { ...head, keepNext: true } : head,
    rows: rows.map((row, at) => (isTied(at) ? { ...row, keepNext: true } : row)),
    repeat: { ...head, nodes: head.nodes.map((node) => ('tag' in node ? { ...node, tag: ARTIFACT } : node)) },
  };
}
