import type { ChartLabel, Locale, Text } from '@trifold/core';
import type { Box } from './box.ts';
import type { Measure } from './estimate-width.ts';
import type {
  CircleItem,
  LineItem,
  PathItem,
  RectItem,
  Scene,
  SceneItem,
  TextItem,
  Weight,
} from './scene.ts';
import type { Theme } from './theme.ts';
import { type Segment, wrapRuns, wrapText } from './wrap-text.ts';

export interface TextStyle {
  size: number;
  weight: Weight;
  color: string;
}

/** Height of the part of a line above and below the baseline, in ems: room enough for hanzi. */
export const ascent = 0.88;
export const descent = 0.14;
/** From the middle of the letters down to the baseline, in ems. */
const middle = 0.36;

/** Collects the items of a scene, and knows how wide words are in its locale. */
export class Canvas {
  readonly items: SceneItem[] = [];
  readonly breaks: NonNullable<Scene['breaks']> = [];
  readonly locale: Locale;
  readonly theme: Theme;
  readonly #measure: Measure;

  constructor(locale: Locale, theme: Theme, measure: Measure) {
    this.locale = locale;
    this.theme = theme;
    this.#measure = measure;
  }

  words(text: Text | undefined): string {
    return text?.[this.locale] ?? '';
  }

  style(
    size: number = this.theme.label,
    color: string = this.theme.ink,
    weight: Weight = 'regular',
  ): TextStyle {
    return { size, weight, color };
  }

  widthOf(words: string, style: TextStyle): number {
    return this.#measure(words, style.size, style.weight);
  }

  /** Room that words take up when written at a baseline. */
  boxOf(words: string, x: number, y: number, style: TextStyle, anchor: TextItem['anchor'] = 'start'): Box {
    const width = this.widthOf(words, style);
    const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { x0, y0: y - ascent * style.size, x1: x0 + width, y1: y + descent * style.size };
  }

  wrap(words: string, width: number, style: TextStyle): string[] {
    return wrapText(words, width, (text) => this.widthOf(text, style));
  }

  wrapRuns(runs: Segment[], width: number, style: TextStyle): Segment[][] {
    return wrapRuns(runs, width, (text) => this.widthOf(text, style));
  }

  /** Writes words at a baseline; empty words leave nothing. */
  text(
    words: string,
    x: number,
    y: number,
    style: TextStyle,
    more: Pick<Partial<TextItem>, 'anchor' | 'figure' | 'also'> = {},
  ): void {
    if (words === '') return;
    const { anchor = 'start', ...references } = more;
    this.items.push({ kind: 'text', x, y, text: words, ...style, anchor, ...references });
  }

  /** Writes words with their middle at a height. */
  textAt(
    words: string,
    x: number,
    centre: number,
    style: TextStyle,
    more: Pick<Partial<TextItem>, 'anchor' | 'figure' | 'also'> = {},
  ): void {
    this.text(words, x, centre + middle * style.size, style, more);
  }

  /** Covers what lies behind words that are to be written with their middle at a height. */
  clear(box: Box): void {
    this.rect({
      x: box.x0 - 1,
      y: box.y0,
      width: box.x1 - box.x0 + 2,
      height: box.y1 - box.y0,
      fill: this.theme.paper,
    });
  }

  /** The picture may be parted here: all items so far are above `y`, all further ones below. */
  allowBreak(y: number): void {
    this.breaks.push({ y, item: this.items.length });
  }

  rect(item: Omit<RectItem, 'kind'>): void {
    this.items.push({ kind: 'rect', ...item });
  }

  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    stroke: string,
    more: Pick<Partial<LineItem>, 'strokeWidth' | 'dash'> = {},
  ): void {
    this.items.push({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth: 0.6, ...more });
  }

  circle(item: Omit<CircleItem, 'kind'>): void {
    this.items.push({ kind: 'circle', ...item });
  }

  path(item: Omit<PathItem, 'kind'>): void {
    this.items.push({ kind: 'path', ...item });
  }
}

/** Room of words written with their middle at a height. */
export function textRoom(
  canvas: Canvas,
  words: string,
  x: number,
  centre: number,
  style: TextStyle,
  anchor: TextItem['anchor'] = 'start',
): Box {
  return canvas.boxOf(words, x, centre + middle * style.size, style, anchor);
}

/** The reference to the figure that a label shows. */
export function referenceOf(label: ChartLabel): { figure?: string } {
  return label.figure === undefined ? {} : { figure: label.figure };
}
