import type { DotRow } from '@trifold/core';
import { type Canvas, type TextStyle, textRoom } from './canvas.ts';
import { type DotGlyph, dotRadius, glyphsOf, placeLabels } from './dot-labels.ts';
import { pathOf } from './round-item.ts';
import { inkOf, paler } from './theme.ts';
import type { ToPoint } from './value-axis.ts';

export interface DotRowPlace {
  x: ToPoint;
  left: number;
  /** Right edge of the chart. */
  right: number;
  centre: number;
  colorOf: (series: string) => string;
}

/** Style of the values of a row. */
export function valueStyle(canvas: Canvas, row: DotRow, color = canvas.theme.ink): TextStyle {
  return canvas.style(canvas.theme.label, color, row.emphasis === 'main' ? 'bold' : 'regular');
}

/** Draws the dots and ranges of a row with their labels; a hollow dash and its words where there is no value. */
export function drawDotRow(canvas: Canvas, row: DotRow, place: DotRowPlace): void {
  const { x, left, right, centre, colorOf } = place;
  const glyphs = glyphsOf(canvas, row, x);
  const last = glyphs[glyphs.length - 1];
  if (last) canvas.line(left, centre, last.x1 - dotRadius, centre, canvas.theme.grid, { strokeWidth: 0.8 });
  for (const { glyph, x: start } of placeLabels(canvas, glyphs, valueStyle(canvas, row), left, right)) {
    const style = valueStyle(canvas, row, inkOf(canvas.theme, colorOf(glyph.series)));
    canvas.clear(textRoom(canvas, glyph.words, start, centre, style));
    const also = glyph.also.length > 0 ? { also: glyph.also } : {};
    canvas.textAt(glyph.words, start, centre, style, { figure: glyph.figure, ...also });
  }
  if (row.missing) drawMissing(canvas, canvas.words(row.missing), left, centre);
  for (const glyph of glyphs) if (glyph.range) drawRange(canvas, glyph, centre, colorOf(glyph.series));
  for (const dots of coincident(glyphs)) drawSpot(canvas, dots, centre, colorOf);
}

/** Hollow dash and grey words, where a value would begin. */
export function drawMissing(canvas: Canvas, words: string, left: number, centre: number): void {
  const style = canvas.style(canvas.theme.small, canvas.theme.faint);
  canvas.clear(textRoom(canvas, words, left + 18, centre, style));
  canvas.rect({
    x: left + 3,
    y: centre - 1.8,
    width: 11,
    height: 3.6,
    radius: 1.8,
    fill: canvas.theme.paper,
    stroke: canvas.theme.faint,
    strokeWidth: 0.7,
  });
  canvas.textAt(words, left + 18, centre, style);
}

function drawRange(canvas: Canvas, glyph: DotGlyph, centre: number, color: string): void {
  const { x0, x1, stops } = glyph;
  const fill = stops.length > 0 ? paler(color, 0.55) : color;
  canvas.rect({
    x: x0,
    y: centre - dotRadius,
    width: x1 - x0,
    height: 2 * dotRadius,
    radius: dotRadius,
    fill,
  });
  for (const stop of stops) canvas.circle({ cx: stop, cy: centre, r: dotRadius, fill: color });
}

/** Dots by place: those on the same spot become one. */
function coincident(glyphs: DotGlyph[]): DotGlyph[][] {
  const places = new Map<number, DotGlyph[]>();
  for (const glyph of glyphs.filter(({ range }) => !range)) {
    const spot = Math.round((glyph.x0 + glyph.x1) / 2);
    places.set(spot, [...(places.get(spot) ?? []), glyph]);
  }
  return [...places.values()];
}

/** A dot; one in equal sectors, a little larger, where dots of several colours stand on one spot. */
function drawSpot(
  canvas: Canvas,
  dots: DotGlyph[],
  centre: number,
  colorOf: (series: string) => string,
): void {
  const [first] = dots;
  if (!first) return;
  const cx = (first.x0 + first.x1) / 2;
  const colors = [...new Set(dots.map(({ series }) => colorOf(series)))];
  const r = colors.length > 1 ? dotRadius + 1.1 : dotRadius;
  const edge = { stroke: canvas.theme.paper, strokeWidth: 0.5 };
  if (colors.length < 2) {
    canvas.circle({ cx, cy: centre, r, fill: colors[0] ?? canvas.theme.main, ...edge });
    return;
  }
  colors.forEach((fill, index) => {
    canvas.path({ d: sectorPath(cx, centre, r, index, colors.length), fill, ...edge });
  });
}

/** The n-th of equal sectors of a disc, clockwise from the top. */
function sectorPath(cx: number, cy: number, r: number, index: number, count: number): string {
  const at = (turn: number) => {
    const angle = (turn / count) * 2 * Math.PI;
    return [cx + r * Math.sin(angle), cy - r * Math.cos(angle)] as const;
  };
  return pathOf('M', cx, cy, 'L', ...at(index), 'A', r, r, 0, 0, 1, ...at(index + 1), 'Z');
}
