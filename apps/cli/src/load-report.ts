import { realpathSync, statSync } from 'node:fs';
import { maxFileBytes, maxManifestBytes, type ReportFiles } from '@trifold/core';
import { readFileInside } from './read-file-inside.ts';
import { UsageError } from './usage-error.ts';

/** Opens a report's folder. Its CSVs are read when the line asks for them; nothing outside it is. */
export function loadReport(folder: string): ReportFiles {
  if (!isFolder(folder)) {
    throw new UsageError(`${folder}: there is no such folder; give the folder that holds report.yaml.`);
  }
  const inside = realpathSync(folder);
  const manifest = readFileInside(inside, 'report.yaml', maxManifestBytes);
  if (!manifest) {
    throw new UsageError(
      `${folder}: it has no report.yaml; give the folder of a report, or write one (see the README).`,
    );
  }
  return {
    manifest: decodeUtf8(manifest, 'report.yaml'),
    edition: readEdition(inside),
    file: (path) => readFileInside(inside, path, maxFileBytes),
  };
}

/** The version in the report's package.json; 0.0.0 where it has none. */
function readEdition(folder: string): string {
  const bytes = readFileInside(folder, 'package.json', maxManifestBytes);
  if (!bytes) return '0.0.0';
  const text = decodeUtf8(bytes, 'package.json');
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === 'string' ? version : '0.0.0';
  } catch {
    throw new UsageError('package.json: it is not JSON; correct it, its version is the edition.');
  }
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: it is not UTF-8 text; save it as UTF-8.`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
