import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFiles } from '@trifold/core';
import { UsageError } from './usage-error.ts';

/** Opens a report's folder. Its CSVs are read when the line asks for them. */
export function loadReport(folder: string): ReportFiles {
  if (!isFolder(folder)) {
    throw new UsageError(`${folder}: there is no such folder; give the folder that holds report.yaml.`);
  }
  const manifest = read(join(folder, 'report.yaml'));
  if (!manifest) {
    throw new UsageError(
      `${folder}: it has no report.yaml; give the folder of a report, or write one (see the README).`,
    );
  }
  return {
    manifest: new TextDecoder().decode(manifest),
    edition: readEdition(folder),
    file: (path) => read(join(folder, path)),
  };
}

/** The version in the report's package.json; 0.0.0 where it has none. */
function readEdition(folder: string): string {
  const path = join(folder, 'package.json');
  const bytes = read(path);
  if (!bytes) return '0.0.0';
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown };
    return typeof version === 'string' ? version : '0.0.0';
  } catch {
    throw new UsageError(`${path}: it is not JSON; correct it, its version is the edition.`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Bytes of a file, null where there is none; a file that can't be read is wrong use. */
function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UsageError(`${path}: it can't be read (${code}); check its permissions.`);
  }
}
