import { correlation } from '../statistics/correlation.ts';
import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { sum } from '../statistics/sum.ts';

/** How well indicators hang together as one scale. */
export interface Reliability {
  /** Cronbach's alpha of standardised indicators; it can be negative. */
  alpha: number;
  /** For each indicator: alpha of the others, and its correlation with their sum. */
  withoutEach: { alpha: number; restCorrelation: number }[];
}

/** Cronbach (1951), Psychometrika 16(3), of standardised columns; Handbook (2008), table 11. Units lacking a number are left out. */
export function cronbachAlpha(columns: Float64Array[]): Reliability {
  const whole = completeUnits(columns).map(standardise);
  const withoutEach = whole.map((column, at) => {
    const others = whole.filter((_, other) => other !== at);
    return { alpha: alphaOf(others), restCorrelation: correlation(column, totals(others)) };
  });
  return { alpha: alphaOf(whole), withoutEach };
}

function alphaOf(columns: Float64Array[]): number {
  const count = columns.length;
  const variances = sum(columns.map((column) => standardDeviation(column) ** 2));
  return (count / (count - 1)) * (1 - variances / standardDeviation(totals(columns)) ** 2);
}

function totals(columns: Float64Array[]): Float64Array {
  return Float64Array.from(columns[0] ?? [], (_, unit) => sum(columns.map((column) => column[unit] ?? 0)));
}

function standardise(column: Float64Array): Float64Array {
  const centre = mean(column);
  const deviation = standardDeviation(column);
  return column.map((value) => (value - centre) / deviation);
}

function completeUnits(columns: Float64Array[]): Float64Array[] {
  const units = columns[0]?.length ?? 0;
  const complete = Array.from({ length: units }, (_, unit) => unit).filter((unit) => {
    return columns.every((column) => !Number.isNaN(column[unit] ?? Number.NaN));
  });
  return columns.map((column) => Float64Array.from(complete, (unit) => column[unit] ?? 0));
}
