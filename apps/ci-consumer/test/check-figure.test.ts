import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBundle } from '@trifold/json';
import { recomputeEvaluation } from '@trifold/json/recompute';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFigure } from '../src/check-figure.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const published = here('../../../data/aigc-2023/out/bundle.json');
const expected = here('../expected.json');
const folder = mkdtempSync(join(tmpdir(), 'ci-consumer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(bundleFile: string) {
  return spawnSync(process.execPath, [here('../src/main.ts'), bundleFile, expected], { encoding: 'utf8' });
}

describe.skipIf(!existsSync(published))('on the published bundle (data/aigc-2023 must be built)', () => {
  it('passes while the figure stands', () => {
    expect(run(published)).toMatchObject({ status: 0, stderr: '' });
  });

  it('checks a rank as it does any figure, and the rank works out again', () => {
    const rank = { figure: 'industry-matrix.advertising.both_rank', value: '1', shown: '1' };
    expect(checkFigure(published, rank)).toBeUndefined();
    const [evaluation] = readBundle(readFileSync(published)).evaluations;
    if (!evaluation) throw new Error('The bundle has no evaluation.');
    const at = evaluation.units.findIndex(({ key }) => key === 'advertising');
    expect(recomputeEvaluation(evaluation).ranks.get('both')?.[at]).toBe(1);
  });

  it.each([
    ['value', '"14100000000"', '"14200000000"', '14200000000 (约141亿美元)'],
    ['shown text', '"约141亿美元"', '"约142亿美元"', '14100000000 (约142亿美元)'],
  ])('fails with one line when its %s moves', (_, from, to, got) => {
    const lines = readFileSync(published, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('"id":"financing.seed-genai.2023H1.amount"'));
    lines[at] = (lines[at] ?? '').replace(from, to);
    const moved = join(folder, 'moved.json');
    writeFileSync(moved, lines.join('\n'));
    expect(run(moved)).toMatchObject({
      status: 1,
      stderr: `financing.seed-genai.2023H1.amount moved: expected 14100000000 (约141亿美元), got ${got}\n`,
    });
  });
});

it('fails with one line when the file is missing or no bundle', () => {
  const file = join(folder, 'no-bundle.json');
  expect(run(file)).toMatchObject({ status: 1 });
  writeFileSync(file, '{}');
  expect(run(file)).toMatchObject({
    status: 1,
    stderr: 'format: expected "trifold-bundle", got nothing; this is not a bundle.\n',
  });
});
