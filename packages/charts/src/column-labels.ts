import type { ColumnChart, Mark } from '@trifold/core';
import { type Box, overlaps, raise } from './box.ts';
import { type Canvas, type TextStyle, textRoom } from './canvas.ts';
import { type ColumnPlan, columnCentre, markerReach, markOf, periodCentre } from './column-plan.ts';
import { inkOf } from './theme.ts';

export interface ColumnLabel {
  words: string;
  figure?: string;
  /** Its room; the words stand in the middle of it. */
  box: Box;
  style: TextStyle;
  color: string;
  /** The marker that a label belongs to which had to move away from it. */
  leader?: { x: number; y: number };
}

/**
 * Labels of a period. Those of columns stand inside tall ones where markers need the room above, else over them;
 * those of markers beside them where the band is wide enough, else over them. None overlap each other, nor `earlier` ones.
 */
export function periodLabels(
  canvas: Canvas,
  chart: ColumnChart,
  period: number,
  plan: ColumnPlan,
  earlier: Box[],
): ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  const lines = plan.markers.flatMap((series) => {
    const mark = markOf(series, period);
    return mark ? [lineBox(plan, period, mark)] : [];
  });
  const taken: Box[] = [...earlier, ...lines];
  const add = (label: ColumnLabel): void => {
    labels.push(label);
    taken.push(label.box);
  };
  plan.columns.forEach((series, nth) => {
    const point = series.points[period];
    const x = columnCentre(plan, period, nth);
    const color = plan.colors.get(series.id) ?? canvas.theme.main;
    if (point && 'at' in point) add(columnLabel(canvas, point, { x, color, plan, taken }));
    else if (point)
      for (const label of missingLabels(canvas, canvas.words(point.missing), x, plan, taken)) add(label);
  });
  const marks = plan.markers.flatMap((series) => {
    const mark = markOf(series, period);
    return mark ? [{ mark, color: plan.colors.get(series.id) ?? canvas.theme.warm }] : [];
  });
  for (const { mark, color } of marks.sort((a, b) => a.mark.at - b.mark.at)) {
    add(markerLabel(canvas, mark, { period, last: period === chart.periods.length - 1, color, plan, taken }));
  }
  return labels;
}

function columnLabel(
  canvas: Canvas,
  mark: Mark,
  place: { x: number; color: string; plan: ColumnPlan; taken: Box[] },
): ColumnLabel {
  const { x, plan, taken, color } = place;
  const words = canvas.words(mark.text);
  const top = plan.y(mark.at);
  const white = canvas.style(columnTextSize(canvas, plan.band), canvas.theme.paper, 'bold');
  const inside = textRoom(canvas, words, x, top + white.size * 0.5 + 4, white, 'middle');
  const fits = inside.x1 - inside.x0 <= plan.columnWidth - 2 && inside.y1 < plan.bottom - 1;
  if (plan.markers.length > 0 && fits && !taken.some((box) => overlaps(box, inside))) {
    return { words, figure: mark.figure, box: inside, style: white, color };
  }
  const style = canvas.style(
    columnTextSize(canvas, plan.band),
    canvas.theme.ink,
    plan.band > 40 ? 'bold' : 'regular',
  );
  const box = raise(
    keepIn(textRoom(canvas, words, x, top - 2 - style.size * 0.52, style, 'middle'), plan),
    taken,
  );
  return { words, figure: mark.figure, box, style, color };
}

function markerLabel(
  canvas: Canvas,
  mark: Mark,
  place: { period: number; last: boolean; color: string; plan: ColumnPlan; taken: Box[] },
): ColumnLabel {
  const { period, plan, taken, color } = place;
  const words = canvas.words(mark.text);
  const style = canvas.style(columnTextSize(canvas, plan.band), inkOf(canvas.theme, color), 'bold');
  const y = plan.y(mark.at);
  const x = periodCentre(plan, period) + markerReach(plan) + 3;
  const beside = textRoom(canvas, words, x, y, style);
  const base = { words, figure: mark.figure, style, color };
  const room = place.last ? (period + 1) * plan.band : (period + 1.5) * plan.band - markerReach(plan) - 3;
  if (beside.x1 <= room) {
    const box = raise(beside, taken);
    return { ...base, box, ...(beside.y0 - box.y0 > 3 ? { leader: { x: x - 3, y } } : {}) };
  }
  const centred = textRoom(
    canvas,
    words,
    periodCentre(plan, period),
    y - 3 - style.size * 0.5,
    style,
    'middle',
  );
  const over = keepIn(centred, plan);
  const box = raise(over, taken);
  return { ...base, box, ...(over.y0 - box.y0 > 12 ? { leader: { x: periodCentre(plan, period), y } } : {}) };
}

/** Words for a column that is not there, over the base line. */
function missingLabels(
  canvas: Canvas,
  words: string,
  x: number,
  plan: ColumnPlan,
  taken: Box[],
): ColumnLabel[] {
  const style = canvas.style(canvas.theme.small, canvas.theme.faint);
  const lines = canvas.wrap(words, Math.max(plan.band - 2, 24), style).reverse();
  return lines.map((line, index) => {
    const box = textRoom(canvas, line, x, plan.bottom - 6 - index * style.size * 1.15, style, 'middle');
    return { words: line, box: raise(box, taken), style, color: canvas.theme.faint };
  });
}

function lineBox(plan: ColumnPlan, period: number, mark: Mark): Box {
  const centre = periodCentre(plan, period);
  const y = plan.y(mark.at);
  return { x0: centre - markerReach(plan), x1: centre + markerReach(plan), y0: y - 1.6, y1: y + 1.6 };
}

/** The box, shifted into the chart where it would stick out at the left or right. */
function keepIn(box: Box, plan: ColumnPlan): Box {
  const shift = Math.max(0, -box.x0) - Math.max(0, box.x1 - plan.width);
  return { ...box, x0: box.x0 + shift, x1: box.x1 + shift };
}

/** Text size of the numbers of columns, by the width that each period has. */
export function columnTextSize(canvas: Canvas, band: number): number {
  return band > 34 ? canvas.theme.label : 7;
}
