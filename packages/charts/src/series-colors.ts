import type { Emphasis, Series } from '@trifold/core';
import type { Theme } from './theme.ts';

/**
 * A colour for each series, by id: the palette in order, with the series that stands out in the warm accent. One that
 * is most of the picture takes the main colour instead. `countOf` says how many marks a series has.
 */
export function seriesColors<One extends Series>(
  series: One[],
  theme: Theme,
  countOf: (one: One) => number = () => 1,
): Map<string, string> {
  const standout = series.length > 1 ? series.find((one) => one.emphasis === 'main') : undefined;
  const total = series.reduce((sum, one) => sum + countOf(one), 0);
  const dominates = standout !== undefined && countOf(standout) * 2 > total;
  const colors = new Map<string, string>();
  if (standout) colors.set(standout.id, dominates ? theme.main : theme.warm);
  const palette = dominates ? theme.series.slice(1) : theme.series;
  series
    .filter((one) => one !== standout)
    .forEach((one, index) => {
      colors.set(one.id, palette[index % palette.length] ?? theme.main);
    });
  return colors;
}

/** Colour of a row where there is one series: rows that stand out make the others step back. */
export function rowColor(theme: Theme, row: { emphasis: Emphasis }, rows: { emphasis: Emphasis }[]): string {
  return row.emphasis === 'main' || rows.every(({ emphasis }) => emphasis !== 'main')
    ? theme.main
    : theme.muted;
}
