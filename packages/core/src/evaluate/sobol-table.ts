import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Evaluated } from './evaluated.ts';
import { listedTable } from './listed-table.ts';

/** A row an uncertain choice: how much of the variance of rank shifts it causes, with 95 % intervals. */
export function sobolTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { sobol } = evaluated;
  const numbers = (of: (index: (typeof sobol)[number]) => number) => ({
    numbers: sobol.map(of),
    origin: { rules: ['sobol'], formula: words.sobolFormula },
  });
  return listedTable(
    evaluated,
    spec,
    sobol.map(({ factor }) => factor),
    {
      factor: sobol.map(({ factor }) => words.factors[factor]),
      first: numbers(({ first }) => first),
      first_low: numbers(({ firstInterval: [low] }) => low),
      first_high: numbers(({ firstInterval: [, high] }) => high),
      total: numbers(({ total }) => total),
      total_low: numbers(({ totalInterval: [low] }) => low),
      total_high: numbers(({ totalInterval: [, high] }) => high),
    },
  );
}
