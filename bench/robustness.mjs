/**
 * node bench/robustness.mjs, and part of npm run bench: 10,000 draws over 51 units × 49 indicators, one number in twenty
 * missing, everything uncertain at once but Copeland; against as many plain scorings by the model in the same process.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const job = fileURLToPath(new URL('robustness-job.mjs', import.meta.url));
const limit = 0.5;

/** Prints medians and ratios; gives how many limits are not met. Limits are for processor time, which others on the machine don't add to. */
export function benchRobustness() {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-bench-'));
  const out = join(folder, 'robustness.json');
  try {
    const { status, stderr } = spawnSync(process.execPath, [job, out], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`robustness ended with ${status}: ${stderr}`);
    const { cold, warm, plain } = JSON.parse(readFileSync(out, 'utf8'));
    const again = medians(warm);
    const base = medians(plain);
    console.log('10,000 draws over 51 units × 49 indicators, all choices uncertain; processor time');
    console.log(`as many plain scorings   ${base.userSeconds.toFixed(2)} s   (${words(base)})`);
    return [say('first, cold             ', cold, base), say('median of 11, warm      ', again, base)].filter(
      (met) => !met,
    ).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(name, times, base) {
  const met = times.userSeconds <= limit;
  const ratio = (times.userSeconds / base.userSeconds).toFixed(3);
  console.log(
    `${name} ${times.userSeconds.toFixed(2)} s   × ${ratio}   (${words(times)})   limit ${limit} s  ${met ? 'met' : 'NOT MET'}`,
  );
  return met;
}

function words({ seconds }) {
  return `${seconds.toFixed(2)} s by the clock`;
}

function medians(runs) {
  const median = (pick) => runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { seconds: median((run) => run.seconds), userSeconds: median((run) => run.userSeconds) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = benchRobustness() === 0 ? 0 : 1;
