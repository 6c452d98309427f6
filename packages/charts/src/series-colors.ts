import type { Emphasis, Series } from '@trifold/core';
import type { Theme } from './theme.ts';

/** A colour for each series, by id: the palette in order, and the warm accent for the first one that stands out. */
export function seriesColors(series: Series[], theme: Theme): Map<string, string> {
  const colors = new Map<string, string>();
  const standout = series.find((one) => one.emphasis === 'main');
  let next = 0;
  for (const one of series) {
    if (one === standout && series.length > 1) colors.set(one.id, theme.warm);
    else {
      colors.set(one.id, theme.series[next % theme.series.length] ?? theme.main);
      next += 1;
    }
  }
  return colors;
}

/** Colour of a row where there is one series: rows that stand out make the others step back. */
export function rowColor(theme: Theme, row: { emphasis: Emphasis }, rows: { emphasis: Emphasis }[]): string {
  return row.emphasis === 'main' || rows.every(({ emphasis }) => emphasis !== 'main')
    ? theme.main
    : theme.muted;
}
