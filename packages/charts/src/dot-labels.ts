import type { DotRow } from '@trifold/core';
import type { Box } from './box.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import type { ToPoint } from './value-axis.ts';

/** A dot or a range of a row, with its words. Values that read the same share one label. */
export interface DotGlyph {
  x0: number;
  x1: number;
  stops: number[];
  range: boolean;
  series: string;
  words: string;
  figure: string;
  also: string[];
}

export interface PlacedLabel {
  glyph: DotGlyph;
  /** Left edge. */
  x: number;
  width: number;
}

export const dotRadius = 3.2;
const gap = 3;
const between = 7;

/** The marks and ranges of a row from left to right. */
export function glyphsOf(canvas: Canvas, row: DotRow, x: ToPoint): DotGlyph[] {
  const glyphs: DotGlyph[] = [
    ...row.ranges.map(({ series, low, high, stops, figure, text }) => ({
      x0: x(low) - dotRadius,
      x1: x(high) + dotRadius,
      stops: stops.map((stop) => x(stop)),
      range: true,
      series,
      words: canvas.words(text),
      figure,
      also: [],
    })),
    ...row.marks.map(({ series, mark }) => ({
      x0: x(mark.at) - dotRadius,
      x1: x(mark.at) + dotRadius,
      stops: [],
      range: false,
      series,
      words: canvas.words(mark.text),
      figure: mark.figure,
      also: [],
    })),
  ];
  return glyphs.sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
}

/**
 * Labels beside their dots, right of them where there is room, else left; where dots crowd, in a sequence after the
 * last one or, where that would reach beyond `right`, before the first. Never over a dot or each other; where there
 * is no room at all, they do reach beyond (see `neededRight`).
 */
export function placeLabels(
  canvas: Canvas,
  glyphs: DotGlyph[],
  style: TextStyle,
  left: number,
  right: number,
): PlacedLabel[] {
  const labels = shareLabels(glyphs).map((glyph) => ({
    glyph,
    x: 0,
    width: canvas.widthOf(glyph.words, style),
  }));
  const taken = glyphs.map(({ x0, x1 }): Box => ({ x0: x0 - 1, x1: x1 + 1, y0: 0, y1: 1 }));
  const placed: PlacedLabel[] = [];
  const isFree = (x0: number, x1: number) =>
    x0 >= left &&
    [...taken, ...placed.map(boxOf)].every((box) => x1 + gap / 2 <= box.x0 || x0 - gap / 2 >= box.x1);
  for (const label of [...labels].reverse()) {
    const after = label.glyph.x1 + gap;
    const before = label.glyph.x0 - gap - label.width;
    if (isFree(after, after + label.width)) placed.push({ ...label, x: after });
    else if (isFree(before, before + label.width)) placed.push({ ...label, x: before });
    else return inSequence(labels, glyphs, left, right);
  }
  return placed.reverse();
}

/** How far to the right the labels of a row reach. */
export function neededRight(placed: PlacedLabel[]): number {
  return Math.max(0, ...placed.map(({ x, width }) => x + width));
}

function boxOf({ x, width }: PlacedLabel): { x0: number; x1: number } {
  return { x0: x, x1: x + width };
}

function inSequence(labels: PlacedLabel[], glyphs: DotGlyph[], left: number, right: number): PlacedLabel[] {
  const width = labels.reduce((sum, label) => sum + label.width, between * (labels.length - 1));
  const after = Math.max(...glyphs.map(({ x1 }) => x1)) + gap;
  const before = Math.min(...glyphs.map(({ x0 }) => x0)) - gap - width;
  let x = after + width > right && before >= left ? before : after;
  return labels.map((label) => {
    const placed = { ...label, x };
    x += label.width + between;
    return placed;
  });
}

function shareLabels(glyphs: DotGlyph[]): DotGlyph[] {
  const byWords = new Map<string, DotGlyph>();
  for (const glyph of glyphs) {
    const known = byWords.get(glyph.words);
    if (known) known.also.push(glyph.figure);
    else byWords.set(glyph.words, { ...glyph, also: [] });
  }
  return [...byWords.values()];
}
