import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyOutputs } from '@trifold/verify';
import { expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';

const guide = readFileSync(new URL('../../../docs/first-report.md', import.meta.url), 'utf8');

it('docs/first-report.md builds as it stands, and its outputs agree', async () => {
  const folder = join(scratchFolder(), 'my-report');
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const names: string[] = [];
  for (const [, kind, name = '', text = ''] of guide.matchAll(/```(\w+) (\S+)\n([\s\S]*?)```/g)) {
    names.push(name);
    writeFileSync(join(folder, kind === 'csv' ? 'tables' : '.', name), text);
  }
  expect(names).toEqual(['sales.csv', 'sources.csv', 'report.yaml', 'package.json', 'turbo.json']);
  const ended = trifold(['build', folder]);
  expect(ended.err).toBe('');
  expect(ended.status).toBe(0);
  const out = join(folder, 'out');
  expect(readdirSync(out)).toHaveLength(6);
  const read = (name: string) => readFileSync(join(out, name));
  const { problems } = await verifyOutputs({
    bundle: read('bundle.json'),
    briefs: { 'zh-CN': read('brief.zh-CN.pdf'), en: read('brief.en.pdf') },
    workbooks: { 'zh-CN': read('workbook.zh-CN.xlsx'), en: read('workbook.en.xlsx') },
  });
  expect(problems).toEqual([]);
});
