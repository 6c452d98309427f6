import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isOutputName, type Output } from './outputs.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts the outputs into `out`, all together or not at all: a new folder is filled beside it and takes its place
 * when everything is on disk. Other files of `out` are carried over. An unwritable place is a UsageError and
 * leaves `out` as it was; an earlier run killed between the two renames is made good first.
 */
export function publish(outputs: Output[], out: string): void {
  const target = resolve(out);
  const stage = join(dirname(target), `.${basename(target)}.new-${randomBytes(6).toString('hex')}`);
  const previous = join(dirname(target), `.${basename(target)}.previous`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    recover(target, previous);
    mkdirSync(stage);
    carryOver(target, stage, new Set([...outputs.map((output) => output.name), 'SHA256SUMS']));
    for (const output of outputs) writeFileSync(join(stage, output.name), output.bytes, { flush: true });
    writeFileSync(join(stage, 'SHA256SUMS'), checksums(stage), { flush: true });
    if (existsSync(target)) renameSync(target, previous);
    renameSync(stage, target);
    rmSync(previous, { recursive: true, force: true });
  } catch (error) {
    if (existsSync(stage)) rmSync(stage, { recursive: true, force: true });
    if (existsSync(previous)) recover(target, previous);
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof UsageError || code === undefined) throw error;
    throw new UsageError(
      `${out}: the outputs can't be written there (${code}); choose a writable folder with --out.`,
    );
  }
}

/** Puts an earlier folder back that a killed run had moved aside, and clears away what such runs left. */
function recover(target: string, previous: string): void {
  if (existsSync(previous)) {
    if (existsSync(target)) rmSync(previous, { recursive: true, force: true });
    else renameSync(previous, target);
  }
  const left = `.${basename(target)}.new-`;
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(left) && isOlderThanAnHour(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** A fresh stage may belong to another run that is still at work. */
function isOlderThanAnHour(path: string): boolean {
  const hourMs = 3_600_000;
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - hourMs;
}

function carryOver(target: string, stage: string, replaced: Set<string>): void {
  if (!existsSync(target)) return;
  for (const entry of readdirSync(target, { withFileTypes: true })) {
    if (replaced.has(entry.name)) continue;
    if (!entry.isFile()) {
      throw new UsageError(
        `${target}: it holds "${entry.name}", which is no output; choose an empty folder with --out.`,
      );
    }
    const from = join(target, entry.name);
    const to = join(stage, entry.name);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** In the form that `sha256sum --check` reads, by name. */
function checksums(folder: string): string {
  return readdirSync(folder)
    .filter((name) => isOutputName(name) && name !== 'SHA256SUMS')
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}
