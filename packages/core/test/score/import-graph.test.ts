import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the model loads no parser and nothing else of core that runs: @trifold/core/score', () => {
  const script = `
    const { registerHooks } = await import('node:module');
    const seen = [];
    registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });
    await import(${JSON.stringify(new URL('../../src/score/index.ts', import.meta.url).href)});
    console.log(JSON.stringify(seen));`;
  const loaded: string[] = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((url) => !url.includes('/src/score/'))).toEqual([]);
});
