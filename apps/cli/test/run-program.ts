import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const program = fileURLToPath(new URL('../bin/trifold.js', import.meta.url));
export const firstReport = fileURLToPath(new URL('../../../data/aigc-2023', import.meta.url));

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the real program to its end. */
export function trifold(args: string[], env: Record<string, string> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, out: stdout, err: stderr };
}

/** An empty folder that is gone after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a report's inputs, of the first where none is named, to be damaged. */
export function copyOfReport(report = firstReport): string {
  const folder = join(scratchFolder(), 'report');
  cpSync(report, folder, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|out|\.turbo)$/.test(path),
  });
  return folder;
}

/** Names and SHA-256 of the files of a folder. */
export function hashes(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** True where a program of the machine can be started. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}
