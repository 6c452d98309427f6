/**
 * npm run bench -- odd files: a cell of 64 MB, 100,000 columns, a quote left open on line 2 of 100,000; whole processes of
 * trifold table, beside an empty one in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../apps/cli/bin/trifold.js', import.meta.url));
const runs = 5;
const limitSeconds = 3;

const files = [
  { name: 'a cell of 64 MB', text: () => `a,b\n1,"${'a'.repeat(64_000_000)}` },
  { name: '100,000 columns', text: () => `${Array.from({ length: 100_000 }, (_, at) => at).join(',')}\n` },
  {
    name: 'an open quote',
    text: () => `name,value\n"${Array.from({ length: 99_999 }, (_, at) => `name ${at},${at}`).join('\n')}\n`,
  },
];

/** Prints medians and ratios; gives how many limits are not met. */
export function benchOddFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-bench-'));
  let over = 0;
  try {
    console.log(`odd files, trifold table --json; medians of ${runs}, alternated`);
    const calls = [['-e', '0']];
    for (const [at, { text }] of files.entries()) {
      const path = join(folder, `${at}.csv`);
      writeFileSync(path, text());
      calls.push([program, 'table', path, '--json']);
    }
    const times = calls.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [at, args] of calls.entries()) times[at].push(secondsOf(args));
    }
    const [empty, ...medians] = times.map(median);
    for (const [at, seconds] of medians.entries()) {
      const met = seconds <= limitSeconds;
      if (!met) over += 1;
      console.log(
        `${files[at].name.padEnd(24)} ${seconds.toFixed(2)} s   × ${(seconds / empty).toFixed(0)} of an empty process   limit ${limitSeconds} s  ${met ? 'met' : 'NOT MET'}`,
      );
    }
    return over;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = benchOddFiles() === 0 ? 0 : 1;
