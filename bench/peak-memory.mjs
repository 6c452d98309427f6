/** Loaded before a measured program: leaves the process's peak memory, in kB, in a file when it exits. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { TRIFOLD_PEAK_FILE: file } = process.env;
if (isMainThread) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
