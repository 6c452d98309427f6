import type { MatrixChart, RankingChart, Report } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { briefProblems } from './problems-of.ts';
import { evaluationReport } from './sample-evaluation.ts';
import { brief, bundle } from './sample-outputs.ts';

function matrixIn(report: Report): MatrixChart {
  const found = report.charts.find(({ kind }) => kind === 'matrix');
  if (found?.kind !== 'matrix') throw new Error('The sample has a matrix.');
  return found;
}

function rankingIn(report: Report): RankingChart {
  const found = report.charts.find(({ kind }) => kind === 'ranking');
  if (found?.kind !== 'ranking') throw new Error('The sample has a ranking.');
  return found;
}

/** What is found wrong where the charts in the brief are others than those of the bundle. */
const problemsOf = (change: (drawn: Report) => void) => briefProblems(change, evaluationReport);

const told = (message: string) => expect.objectContaining({ message: expect.stringContaining(message) });

describe('the checker of a brief, on charts of evaluations', () => {
  it('passes clean ones in both languages', async () => {
    const report = evaluationReport();
    const { problems } = await verifyOutputs({
      bundle: bundle(report),
      briefs: { 'zh-CN': await brief(report, 'zh-CN'), en: await brief(report, 'en') },
      workbooks: {},
    });
    expect(problems).toEqual([]);
  });

  it('passes a ranking that goes on on a second page, and finds a row that is gone from it', async () => {
    const long = () => evaluationReport(75);
    expect(await briefProblems(() => {}, long)).toEqual([]);
    const problems = await briefProblems((drawn) => {
      rankingIn(drawn).rows.pop();
    }, long);
    expect(problems).toContainEqual(told('chart 2 (ranking), row'));
  });

  it('finds a unit of the matrix under another name', async () => {
    const problems = await problemsOf((drawn) => {
      const [point] = matrixIn(drawn).points;
      if (point) point.label = { text: { en: 'Elsewhere' } };
    });
    expect(problems).toContainEqual(told('chart 1 (matrix), unit'));
  });

  it('finds the share of one unit behind the name of another', async () => {
    const problems = await problemsOf((drawn) => {
      const { points } = matrixIn(drawn);
      const shares = points.map(({ share }) => share);
      points.forEach((point, at) => {
        const share = shares[(at + 1) % shares.length];
        if (share) point.share = share;
      });
    });
    expect(problems).toContainEqual(told('chart 1 (matrix), unit'));
  });

  it('finds another threshold, quadrant or tick', async () => {
    const problems = await problemsOf((drawn) => {
      const chart = matrixIn(drawn);
      chart.x.threshold.mark.text = { en: '61.7' };
      chart.quadrants[3] = { en: 'Fall behind' };
      const tick = chart.y.scale.ticks.at(-1);
      if (tick) tick.text = { en: '998' };
    });
    expect(problems).toContainEqual(told('chart 1 (matrix), threshold'));
    expect(problems).toContainEqual(told('chart 1 (matrix), scale'));
    expect(problems).toContainEqual(told('“Lead” is nowhere'));
    expect(problems.filter(({ code }) => code === 'number-without-figure').map(({ got }) => got)).toEqual(
      expect.arrayContaining(['61.7', '998']),
    );
  });

  it('finds another rank, score or end of an interval in a row of the ranking', async () => {
    for (const change of [
      ({ rows: [row] }: RankingChart) => row && Object.assign(row, { rank: { text: { en: '4' } } }),
      ({ rows: [row] }: RankingChart) => row && Object.assign(row.score, { text: { en: '91.7' } }),
      ({ rows: [row] }: RankingChart) =>
        row?.interval && Object.assign(row.interval.high, { text: { en: '19' } }),
    ]) {
      const problems = await problemsOf((drawn) => {
        change(rankingIn(drawn));
      });
      expect(problems).toContainEqual(told('chart 2 (ranking), row'));
    }
  });

  it('finds a notice that is left out', async () => {
    const problems = await problemsOf((drawn) => {
      for (const chart of drawn.charts) delete chart.notice;
    });
    expect(problems).toContainEqual(told('chart 1 (matrix), notice'));
  });
});
