/**
 * npm run bench -- reading: a million rows of twelve columns read, normalized and checked, against papaparse alone over
 * the same decoded text, alternated; then ten times the rows.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeTable } from './large-table.mjs';

const job = fileURLToPath(new URL('reading-job.mjs', import.meta.url));
const runs = 5;

/** Prints medians and ratios; gives how many limits are not met. */
export function benchReading() {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-bench-'));
  const file = join(folder, 'large.csv');
  try {
    writeLargeTable(file, 1_000_000);
    const size = Math.round(statSync(file).size / 1e6);
    const papaparse = [];
    const trifold = [];
    for (let run = 0; run < runs; run += 1) {
      papaparse.push(measure('papaparse', file));
      trifold.push(measure('trifold', file));
    }
    const seconds = median(trifold.map((result) => result.seconds));
    const base = median(papaparse.map((result) => result.seconds));
    const megabytes = Math.max(...trifold.map((result) => result.megabytes));
    console.log(`1,000,000 rows × 12 columns, ${size} MB; medians of ${runs}, alternated`);
    console.log(`papaparse alone          ${base.toFixed(2)} s`);
    say(
      `read, normalize, check   ${seconds.toFixed(2)} s   × ${(seconds / base).toFixed(2)}`,
      seconds <= 3 * base,
      '× 3',
    );
    say(`peak                     ${megabytes.toFixed(0)} MB`, megabytes <= 700, '700 MB');
    writeLargeTable(file, 10_000_000);
    const ten = measure('trifold', file);
    const cpu = median(trifold.map((result) => result.cpuSeconds));
    // A single run of minutes: processor time, since whatever else the machine does would decide by the clock.
    say(
      `ten times the rows       ${ten.cpuSeconds.toFixed(1)} s of CPU   × ${(ten.cpuSeconds / cpu).toFixed(1)}   (${ten.seconds.toFixed(1)} s by the clock)`,
      ten.cpuSeconds <= 12 * cpu,
      '× 12',
    );
    return over;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let over = 0;

function say(words, met, limit) {
  if (!met) over += 1;
  console.log(`${words}   limit ${limit}  ${met ? 'met' : 'NOT MET'}`);
}

function measure(what, file) {
  const out = `${file}.json`;
  const { status, stderr } = spawnSync(process.execPath, [job, what, file, out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${what} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = benchReading() === 0 ? 0 : 1;
