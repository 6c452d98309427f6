import { describe, expect, it } from 'vitest';
import { judgeSales, type SalesJudgement } from './polluted-sales/judge-sales.ts';
import { polluteSales } from './polluted-sales/pollutions.ts';
import { type SalesShape, salesTable } from './polluted-sales/sales-table.ts';
import { simpleScore, sumUp, weightedScore } from './polluted-sales/sum-up.ts';

/** Where even one who knows could not do better, or a choice was made that the judge does not share. */
const inexact = new Set([
  // The second table repeats header and rows without a gap: it is read as the first going on.
  'further table, as wide',
  'delimiter blank',
  // Its quotes stay doubled, as the file has them.
  'quote is apostrophe',
  'lost delimiter',
  'row parted by blanks',
]);

describe.each<{ shape: SalesShape; exact: number }>([
  { shape: 'typed', exact: 2090 },
  { shape: 'worded', exact: 1980 },
])('2290 polluted copies of the $shape sales table, told nothing', ({ shape, exact }) => {
  const judgements: SalesJudgement[] = [...polluteSales(salesTable(shape), 'minimal')].map(judgeSales);
  const figures = sumUp(judgements);

  it('are as many as the benchmark has', () => {
    expect(judgements).toHaveLength(2290);
  });

  it('are read nearly all', () => {
    expect(simpleScore(figures)).toBeGreaterThan(9.986);
    expect(weightedScore(figures)).toBeGreaterThan(9.969);
    expect(judgements.filter((judgement) => judgement.exact).length).toBeGreaterThanOrEqual(exact);
  });

  it('are read to the last cell in every kind where that is possible', () => {
    const missed = judgements.filter((judgement) => !judgement.exact && !inexact.has(judgement.kind));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('have no row shifted, joined or made up: a damaged one is right or rejected', () => {
    const damaged = judgements.filter(({ name }) => / row [1-9]/.test(name));
    expect(damaged.length).toBeGreaterThan(2200);
    expect(damaged.flatMap(({ name, wrong }) => (wrong.length > 0 ? [name] : []))).toEqual([]);
  });
});
