import type { Weight } from '../fonts/face.ts';

/** Index into `Plan.tags`. `ARTIFACT` marks decoration that assistive technology skips. */
export type TagIndex = number;
export const ARTIFACT: TagIndex = -1;

/**
 * One thing to draw. Lengths are points; x runs right and y down from the page's (or its piece's) top left corner;
 * colours are #rrggbb.
 */
export type Node = TextNode | RectNode | LineNode | PathNode | CircleNode | LinkNode | PlaceNode;

/** A string drawn in one go on the baseline `y`. `kerns`: extra space in points after each UTF-16 unit. */
export interface TextNode {
  kind: 'text';
  tag: TagIndex;
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  color: string;
  kerns?: number[];
}

/** Nothing is filled or stroked without its colour. Lengths of dashes and gaps in points. */
export interface Paint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: readonly number[];
}

export interface RectNode extends Paint {
  kind: 'rect';
  tag: TagIndex;
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}

export interface LineNode {
  kind: 'line';
  tag: TagIndex;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: string;
  width: number;
  dash?: readonly number[];
}

/** `d` is SVG path data, placed with its origin at x, y. */
export interface PathNode extends Paint {
  kind: 'path';
  tag: TagIndex;
  x: number;
  y: number;
  d: string;
}

export interface CircleNode extends Paint {
  kind: 'circle';
  tag: TagIndex;
  x: number;
  y: number;
  radius: number;
}

/** A clickable area: to an address, or to the place of that name in the brief. `label` says where it leads. */
export interface LinkNode {
  kind: 'link';
  tag: TagIndex;
  x: number;
  y: number;
  width: number;
  height: number;
  to: LinkTarget;
  label: string;
}

export type LinkTarget = { url: string } | { place: string };

/** Names the height `y` as the place that links lead to. */
export interface PlaceNode {
  kind: 'place';
  tag: TagIndex;
  x: number;
  y: number;
  name: string;
}

/** The same nodes, moved. */
export function moveNodes(nodes: readonly Node[], dx: number, dy: number): Node[] {
  return nodes.map((node) =>
    node.kind === 'line'
      ? { ...node, x1: node.x1 + dx, x2: node.x2 + dx, y1: node.y1 + dy, y2: node.y2 + dy }
      : { ...node, x: node.x + dx, y: node.y + dy },
  );
}
