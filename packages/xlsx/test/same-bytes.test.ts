import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { sampleReport } from './sample-report.ts';

const program = fileURLToPath(new URL('./hash-sample.ts', import.meta.url));

function hashIn(zone: string): string {
  return execFileSync(process.execPath, [program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
}

it('gives the same bytes in every time zone', () => {
  const hash = hashIn('Asia/Shanghai');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashIn('America/New_York')).toBe(hash);
  expect(hashIn('Pacific/Apia')).toBe(hash);
});

it('has its entries by name, content types first', async () => {
  const { bytes } = await renderWorkbook(sampleReport, { locale: 'en' });
  const [first, ...rest] = Object.keys(unzipSync(bytes));
  expect(first).toBe('[Content_Types].xml');
  expect(rest).toEqual([...rest].sort());
  expect(rest.some((name) => name.endsWith('/'))).toBe(false);
});
