/**
 * npm run bench: whole processes, started by node directly, medians of odd runs, alternated so that a slow moment
 * of the machine hits all alike. Ratios are against an empty Node process in the same run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchOddFiles } from './odd-files.mjs';
import { benchReading } from './reading.mjs';
import { benchRobustness } from './robustness.mjs';

const runs = Number(process.argv[2] ?? 11);
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'apps/cli/bin/trifold.js');
const report = join(root, 'data/aigc-2023');
const memoryProbe = fileURLToPath(new URL('peak-memory.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trifold-bench-'));

if (!existsSync(join(root, 'apps/cli/dist/main.js'))) {
  console.error('build first: npm start');
  process.exit(2);
}

const out = join(folder, 'out');
const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'trifold --version', args: [program, '--version'], seconds: 0.1 },
  {
    name: 'build, zh-CN',
    args: [program, 'build', report, '--out', out, '--locale', 'zh-CN'],
    seconds: 1.0,
    megabytes: 300,
  },
  {
    name: 'build, en',
    args: [program, 'build', report, '--out', out, '--locale', 'en'],
    seconds: 1.0,
    megabytes: 300,
  },
  { name: 'build, both', args: [program, 'build', report, '--out', out], seconds: 1.8, megabytes: 400 },
];

const times = cases.map(() => []);
for (let run = 0; run <= runs; run += 1) {
  cases.forEach((item, index) => {
    const seconds = time(item.args);
    if (run > 0) times[index].push(seconds);
  });
}

const empty = median(times[0]);
console.log(`Node ${process.version}, ${cpus().length} cores, medians of ${runs}`);
console.log('case                    median s   × empty node   peak MB   limit');
let over = 0;
cases.forEach((item, index) => {
  const seconds = median(times[index]);
  const megabytes = item.megabytes ? peakMegabytes(item.args) : undefined;
  const limits = [
    item.seconds ? `${item.seconds} s` : '',
    item.megabytes ? `${item.megabytes} MB` : '',
  ].filter((words) => words !== '');
  const met = seconds <= (item.seconds ?? Infinity) && (megabytes ?? 0) <= (item.megabytes ?? Infinity);
  if (!met) over += 1;
  console.log(
    [
      item.name.padEnd(22),
      seconds.toFixed(3).padStart(10),
      (seconds / empty).toFixed(1).padStart(14),
      (megabytes === undefined ? '' : megabytes.toFixed(0)).padStart(9),
      `   ${limits.join(', ')}${limits.length > 0 ? (met ? '  met' : '  NOT MET') : ''}`,
    ].join(''),
  );
});
rmSync(folder, { recursive: true, force: true });
over += benchRobustness();
over += benchOddFiles();
over += benchReading();
process.exitCode = over === 0 ? 0 : 1;

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return seconds;
}

/** Highest of three runs. */
function peakMegabytes(args) {
  const file = join(folder, 'peak');
  const peaks = [0, 1, 2].map(() => {
    spawnSync(process.execPath, ['--import', memoryProbe, ...args], {
      stdio: 'ignore',
      env: { ...process.env, TRIFOLD_PEAK_FILE: file },
    });
    return Number(readFileSync(file, 'utf8')) / 1000;
  });
  return Math.max(...peaks);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
