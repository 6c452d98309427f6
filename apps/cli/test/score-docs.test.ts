import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';

it.each(['scoring.md', 'scoring.zh-CN.md'])('docs/%s shows what trifold score prints', (name) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const folder = scratchFolder();
  const blocks = new Map(
    [...page.matchAll(/```\w+ (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [file, text]),
  );
  expect([...blocks.keys()]).toEqual(['raw.csv', 'meta.csv', 'method.yaml', 'output']);
  for (const [file, text] of blocks) writeFileSync(join(folder, file), text);
  const paths = ['raw.csv', 'meta.csv', 'method.yaml'].map((file) => join(folder, file));
  expect(trifold(['score', ...paths])).toEqual({ status: 0, out: blocks.get('output'), err: '' });
});
