import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, readBundle } from '@trifold/json';
import { expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';

const report = fileURLToPath(new URL('../../../data/technology-achievement', import.meta.url));

it('technology-achievement meets the ranks and scores in print', () => {
  const out = join(scratchFolder(), 'out');
  expect(trifold(['build', report, '--out', out, '--only', 'json']).status).toBe(0);
  const bundle = readBundle(readFileSync(join(out, 'bundle.json')));
  const countries = bundle.tables.find(({ id }) => id === 'published')?.rows.map(({ key }) => key) ?? [];
  expect(countries).toHaveLength(23);
  const numberOf = (id: string): number => {
    const { value } = figure(bundle, id);
    return 'value' in value ? Number(value.value) : Number.NaN;
  };
  const column = (table: string, field: string) =>
    Object.fromEntries(countries.map((country) => [country, numberOf(`${table}.${country}.${field}`)]));
  expect(column('tai', 'index_rank')).toEqual(column('published', 'equal'));
  expect(column('tai-budget', 'index_rank')).toEqual(column('published', 'budget'));
  expect(column('tai-geometric', 'index_rank')).toEqual(column('published', 'geometric'));
  expect(column('tai-six', 'index_rank')).toEqual(column('published', 'six'));
  // The scores of the original are rounded to hundredths, and so are the logarithms that ours are made from.
  for (const country of countries.filter((each) => each !== 'sgp')) {
    const gap = numberOf(`tai.${country}.index`) - numberOf(`scores.${country}.score`);
    expect(Math.abs(gap), country).toBeLessThan(0.006);
  }
});

it('technology-achievement tells of the four published numbers that it does not give, and of no others', () => {
  const { status, out } = trifold(['check', report, '--format', 'json']);
  expect(status).toBe(0);
  const { findings } = JSON.parse(out) as {
    findings: { code: string; column?: string; raw?: string; line?: number }[];
  };
  const off = findings.filter(({ code }) => code !== 'reconciled');
  expect(off.map(({ code, column, raw }) => [code, column, raw])).toEqual([
    ['result-off-print', 'undp_order', '9'],
    ['result-off-print', 'undp_order', '8'],
    ['result-off-print', 'undp_order', '10'],
    ['result-off-print', 'score', '0.51'],
  ]);
  expect(findings).toHaveLength(off.length + 6);
});
