import type { Scene, SceneItem } from '@trifold/charts';
import type { Context } from '../flow/context.ts';
import type { Node, TagIndex } from '../plan/node.ts';
import { widthOf } from '../text/measure.ts';

/** The items of a scene as nodes, in the same order, with texts placed by their left end. */
export function sceneNodes(context: Context, scene: Scene, tag: TagIndex): Node[] {
  return scene.items.map((item) => toNode(context, item, tag));
}

function toNode(context: Context, item: SceneItem, tag: TagIndex): Node {
  if (item.kind === 'text') {
    const { text, size, weight, color, y } = item;
    const width = item.anchor === 'start' ? 0 : widthOf(text, context.faces, size, weight);
    const x = item.x - (item.anchor === 'middle' ? width / 2 : width);
    return { kind: 'text', tag, x, y, text, size, weight, color };
  }
  const paint = paintOf(item);
  if (item.kind === 'rect') {
    const { x, y, width, height } = item;
    return {
      kind: 'rect',
      tag,
      x,
      y,
      width,
      height,
      ...paint,
      ...(item.radius ? { radius: item.radius } : {}),
    };
  }
  if (item.kind === 'line') {
    const { x1, y1, x2, y2 } = item;
    return {
      kind: 'line',
      tag,
      x1,
      y1,
      x2,
      y2,
      stroke: item.stroke ?? '#000000',
      width: item.strokeWidth ?? 1,
      ...dashOf(item),
    };
  }
  if (item.kind === 'circle')
    return { kind: 'circle', tag, x: item.cx, y: item.cy, radius: item.r, ...paint };
  return { kind: 'path', tag, x: 0, y: 0, d: item.d, ...paint };
}

function paintOf(item: Exclude<SceneItem, { kind: 'text' }>) {
  return {
    ...(item.fill ? { fill: item.fill } : {}),
    ...(item.stroke ? { stroke: item.stroke, strokeWidth: item.strokeWidth ?? 1 } : {}),
    ...dashOf(item),
  };
}

function dashOf(item: { dash?: number[] }): { dash?: readonly number[] } {
  return item.dash ? { dash: item.dash } : {};
}
