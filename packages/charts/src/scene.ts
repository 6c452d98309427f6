/** A drawn chart as plain data: points (1/72 inch), origin at the top left, drawn in the order of `items`. */
export interface Scene {
  width: number;
  height: number;
  items: SceneItem[];
  /** Alternative text of the whole picture. */
  alt: string;
  /**
   * Where a long picture may go on on a further page, from the top: the height, and the index of the first item below.
   * No item lies on both sides. What stands above the first is its head, to be repeated there.
   */
  breaks?: { y: number; item: number }[];
}

export type SceneItem = RectItem | LineItem | PathItem | CircleItem | TextItem;

interface Painted {
  /** Hex colours; nothing is filled or stroked without one. */
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  dash?: number[];
}

export interface RectItem extends Painted {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radius of its corners. */
  radius?: number;
}

export interface LineItem extends Painted {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface PathItem extends Painted {
  kind: 'path';
  /** An SVG path in absolute coordinates. */
  d: string;
}

export interface CircleItem extends Painted {
  kind: 'circle';
  cx: number;
  cy: number;
  r: number;
}

export type Weight = 'regular' | 'bold';

export interface TextItem {
  kind: 'text';
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  size: number;
  weight: Weight;
  anchor: 'start' | 'middle' | 'end';
  color: string;
  /** Id of the figure that it shows. */
  figure?: string;
  /** Further figures with the same text at the same place, for which it stands too. */
  also?: string[];
}
