import { type Evaluation, scoreFiles } from '@trifold/core';
import { expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { type EvaluationCase, evaluationReport } from './evaluation-report.ts';
import { liveCases } from './live-cases.ts';
import { emptyTwin, hasOffice, namedCells, recalculate } from './recalculate.ts';

const why = hasOffice ? '' : ' (skipped: no soffice on this machine)';
const weights = { use: 7.25, money: 0.4 };

/** What `trifold score` makes of a case with other weights. */
function scored({ csv, method }: EvaluationCase, evaluation: Evaluation, changed: Record<string, number>) {
  const meta = evaluation.nodes.map(({ code, parent, weight, direction, level, kind }) => [
    code,
    kind === 'indicator' ? 'Indicator' : 'Aggregate',
    level + 1,
    parent ?? '',
    weight,
    direction ?? 1,
  ]);
  const own = method
    .replace(/weighting: \w+,?/, '')
    .replace(/unranked: \{[^}]*\}/, 'unranked: [西塔]')
    .replace(/\}$/, `, weights: ${JSON.stringify(changed)} }`);
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const rows = meta.map((row) => row.join(','));
  const { scores, findings } = scoreFiles(
    file('raw.csv', csv.replace('unit,', 'uCode,')),
    file('meta.csv', ['iCode,Type,Level,Parent,Weight,Direction', ...rows].join('\n')),
    file('method.yaml', own),
  );
  if (!scores) throw new Error(JSON.stringify(findings));
  return scores;
}

it.skipIf(!hasOffice)(
  `moves scores and ranks with a weight as trifold score does${why}`,
  async () => {
    const cases = Object.entries(liveCases);
    const reports = cases.map(([, item]) => evaluationReport(item));
    const changes = reports.map(({ evaluations }) =>
      Object.fromEntries(
        Object.entries(weights).filter(([code]) => evaluations[0]?.nodes.some((node) => node.code === code)),
      ),
    );
    const prefix = (at: number): string => (reports[at]?.evaluations[0]?.id ?? '').replaceAll('-', '_');
    const books = await Promise.all(
      reports.map(async (report, at) => {
        const typed = Object.entries(changes[at] ?? {}).map(([code, to]) => [`w_${prefix(at)}_${code}`, to]);
        return emptyTwin((await renderWorkbook(report, { locale: 'en' })).bytes, Object.fromEntries(typed));
      }),
    );
    const worked = recalculate(books);
    let moved = 0;
    cases.forEach(([name, item], at) => {
      const evaluation = reports[at]?.evaluations[0];
      const book = worked[at];
      if (!evaluation || !book) throw new Error(`There is no workbook of ${name}.`);
      const scores = scored(item, evaluation, changes[at] ?? {});
      for (const { code, kind, values } of evaluation.nodes) {
        if (kind === 'indicator') continue;
        const cell = `${prefix(at)}_${code.replaceAll('-', '_')}`;
        const gotScores = namedCells(book, `score_${cell}`).map((found) => found?.value);
        const gotRanks = namedCells(book, `rank_${cell}`).map((found) => found?.value);
        scores.units.forEach((unit, row) => {
          const place = evaluation.units.findIndex(({ key }) => key === unit);
          const where = `${name}: ${code} of ${unit}`;
          const score = scores.aggregates.get(code)?.[row] ?? Number.NaN;
          const rank = scores.ranks.get(code)?.[row] ?? Number.NaN;
          if (Number.isNaN(score)) expect.soft(gotScores[place] ?? '', where).toBe('');
          else expect.soft(gotScores[place], where).toBeCloseTo(score, 9);
          expect.soft(gotRanks[place] ?? '', where).toBe(Number.isNaN(rank) ? '' : rank);
          if (Math.abs(score - (values[place] ?? score)) > 1e-6) moved += 1;
        });
      }
    });
    expect(moved).toBeGreaterThan(100);
  },
  240_000,
);
