import { type Evaluation, type Report, scoreFiles } from '@trifold/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { type EvaluationCase, evaluationReport } from './evaluation-report.ts';
import { liveCases } from './live-cases.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { emptyTwin, hasOffice, namedCells, recalculate } from './recalculate.ts';

const why = hasOffice ? '' : ' (skipped: no soffice on this machine)';

interface Worked {
  name: string;
  item: EvaluationCase;
  evaluation: Evaluation;
  prefix: string;
  /** Weights typed into the second copy, by code. */
  typed: Record<string, number>;
  bytes: Uint8Array;
  same: ReadWorkbook;
  changed: ReadWorkbook;
}

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

async function bookOf(report: Report, at: number): Promise<Uint8Array> {
  return (await renderWorkbook(report, { locale: at % 2 ? 'en' : 'zh-CN' })).bytes;
}

/** Every case as LibreOffice works it out, as it is and with other weights. One run of it does them all. */
async function workAll(): Promise<Worked[]> {
  const cases = await Promise.all(
    Object.entries(liveCases).map(async ([name, item], at) => {
      const report = evaluationReport(item);
      const [evaluation] = report.evaluations;
      if (!evaluation) throw new Error(`There is no evaluation in ${name}.`);
      const codes = new Set(evaluation.nodes.map(({ code }) => code));
      const typed = Object.fromEntries(Object.entries(weights).filter(([code]) => codes.has(code)));
      const prefix = evaluation.id.replaceAll('-', '_');
      return { name, item, evaluation, prefix, typed, bytes: await bookOf(report, at) };
    }),
  );
  const twins = cases.map(({ bytes }) => emptyTwin(bytes));
  const others = cases.map(({ bytes, prefix, typed }) =>
    emptyTwin(
      bytes,
      Object.fromEntries(Object.entries(typed).map(([code, to]) => [`w_${prefix}_${code}`, to])),
    ),
  );
  const books = recalculate([...twins, ...others]);
  return cases.map((item, at) => {
    const [same, changed] = [books[at], books[at + cases.length]];
    if (!same || !changed) throw new Error(`There is no workbook of ${item.name}.`);
    return { ...item, same, changed };
  });
}

describe.skipIf(!hasOffice)(`formulas in LibreOffice${why}`, () => {
  let worked: Worked[] = [];
  beforeAll(async () => {
    worked = await workAll();
  }, 400_000);

  it('give the results that are kept in the file', () => {
    let compared = 0;
    for (const { name, bytes, same } of worked) {
      readWorkbook(bytes).sheets.forEach((sheet, place) => {
        const other = same.sheets[place];
        for (const { ref, value, formula } of sheet.cells.values()) {
          if (formula === undefined) continue;
          compared += 1;
          const got = other?.cells.get(ref)?.value ?? '';
          const where = `${name}: ${sheet.name}!${ref} =${formula}`;
          if (typeof value === 'number' && typeof got === 'number') {
            const error = Math.abs(got - value) / Math.max(1, Math.abs(value));
            if (!(error < 1e-9)) expect.soft(got, where).toBe(value);
          } else if (got !== (value ?? '')) expect.soft(got, where).toBe(value ?? '');
        }
      });
    }
    expect(compared).toBeGreaterThan(5000);
  });

  it('move scores and ranks with a weight as trifold score does', () => {
    let moved = 0;
    for (const { name, item, evaluation, prefix, typed, changed } of worked) {
      const scores = scored(item, evaluation, typed);
      for (const { code, kind, values } of evaluation.nodes) {
        if (kind === 'indicator') continue;
        const cell = `${prefix}_${code.replaceAll('-', '_')}`;
        const gotScores = namedCells(changed, `score_${cell}`).map((found) => found?.value);
        const gotRanks = namedCells(changed, `rank_${cell}`).map((found) => found?.value);
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
    }
    expect(moved).toBeGreaterThan(100);
  });
});
