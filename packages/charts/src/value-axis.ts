import type { Scale } from '@trifold/core';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { Canvas } from './canvas.ts';

export type ToPoint = ScaleContinuousNumeric<number, number>;

/** Positions of a scale to points between two ends. */
export function toPoints(scale: Pick<Scale, 'type' | 'min' | 'max'>, from: number, to: number): ToPoint {
  const make = scale.type === 'log' ? scaleLog() : scaleLinear();
  return make.domain([scale.min, scale.max]).range([from, to]).clamp(true);
}

/** Half of the widest label that stands at the end of a horizontal axis. */
export function tickOverhang(canvas: Canvas, scale: Scale): number {
  const last = scale.ticks[scale.ticks.length - 1];
  return last ? canvas.widthOf(canvas.words(last.text), canvas.style(canvas.theme.small)) / 2 : 0;
}

/**
 * Labels of a horizontal axis with their middles at a height. Those without room beside the one before are left
 * out; their grid lines stay.
 */
export function labelTicks(
  canvas: Canvas,
  ticks: Scale['ticks'],
  x: (at: number) => number,
  centre: number,
): void {
  const style = canvas.style(canvas.theme.small, canvas.theme.faint);
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const words = canvas.words(tick.text);
    const half = canvas.widthOf(words, style) / 2;
    if (x(tick.at) - half < free) continue;
    canvas.textAt(words, x(tick.at), centre, style, { anchor: 'middle', figure: tick.figure });
    free = x(tick.at) + half + 4;
  }
}
