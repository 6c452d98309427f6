import type { Evaluation, Locale, ReportTable } from '@trifold/core';

const mostDecimals = 6;

/** A format with as many decimals as the numbers have, at most six. */
export function formatFor(values: (number | null)[]): string {
  let decimals = 0;
  for (const value of values) {
    if (value === null) continue;
    while (decimals < mostDecimals && !hasDecimals(value, decimals)) decimals += 1;
  }
  return withDecimals(decimals);
}

/** The format of the scores of an aggregate, as the table of results shows them. */
export function scoreFormat(code: string, results: ReportTable | undefined, locale: Locale): string {
  for (const { cells } of results?.rows ?? []) {
    const cell = cells[code]?.sheet[0];
    const format = cell?.type === 'number' ? cell.format[locale] : undefined;
    if (format !== undefined) return format.split(';')[0] ?? format;
  }
  return withDecimals(1);
}

/** Decimals that a format shows. */
export function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** The format of rescaled numbers: more decimals where they lie between 0 and 1. */
export function rescaledFormat({ method: { rescale }, nodes }: Evaluation): string {
  if (rescale === 'rank' || rescale === 'borda') return withDecimals(0);
  if (rescale === 'none') {
    return formatFor(nodes.filter(({ kind }) => kind === 'indicator').flatMap(({ values }) => values));
  }
  const width =
    typeof rescale === 'object' && 'minMax' in rescale ? rescale.minMax[1] - rescale.minMax[0] : 1;
  return withDecimals(width > 5 ? 2 : 3);
}

export const shareFormat = '0.0%';
export const rankFormat = '#,##0';

function withDecimals(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function hasDecimals(value: number, decimals: number): boolean {
  return Math.abs(Number(value.toFixed(decimals)) - value) <= Math.abs(value) * 1e-12;
}
