import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filePathProblem, type LeftOut, maxFileBytes } from '@trifold/core';
import { FileRefusal } from '../file-refusal.ts';
import { readFileInside } from '../read-file-inside.ts';
import { UsageError } from '../usage-error.ts';

export interface CsvFiles {
  /** The folder's real path. */
  folder: string;
  /** Those in the folder itself, then those in `tables`, each in the order of their names. */
  paths: string[];
  /** Bytes of one of them; null where it may not be read. */
  file: (path: string) => Uint8Array | null;
  /** Files that can't be read or named in report.yaml. */
  refused: LeftOut[];
}

/**
 * The CSVs of a folder that is to become a report: files whose names end in .csv, in the folder and in `tables` in it,
 * no deeper. Hidden files, those that a spreadsheet has open (~$) and corrections.csv are passed over. A UsageError
 * where there is no such folder, it has a report.yaml already or no CSV.
 */
export function findCsvFiles(report: string): CsvFiles {
  if (!(statSync(report, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new UsageError(`${report}: there is no such folder; give the folder that holds the CSVs.`);
  }
  const folder = realpathSync(report);
  if (lstatSync(join(folder, 'report.yaml'), { throwIfNoEntry: false })) {
    throw new UsageError(
      `${report}: it has a report.yaml already, which stays as it is; move it away to start anew.`,
    );
  }
  const found = [...namesIn(folder, ''), ...namesIn(folder, 'tables/')];
  if (found.length === 0) {
    throw new UsageError(`${report}: it has no CSV, nor has tables in it; put files ending in .csv there.`);
  }
  const refused: LeftOut[] = [];
  const paths = found.filter((path) => {
    const problem = filePathProblem(path);
    if (problem) {
      const why = { 'zh-CN': `${problem['zh-CN']}；改个文件名。`, en: `${problem.en}; rename it.` };
      refused.push({ file: path, why });
    }
    return !problem;
  });
  const refusedPaths = new Set<string>();
  const file = (path: string): Uint8Array | null => {
    if (refusedPaths.has(path)) return null;
    try {
      return readFileInside(folder, path, maxFileBytes);
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      refusedPaths.add(path);
      refused.push({ file: path, why: error.why });
      return null;
    }
  };
  return { folder, paths, file, refused };
}

/** Paths of the CSVs in one folder of the report, in the order of their names. */
function namesIn(folder: string, inside: '' | 'tables/'): string[] {
  try {
    return readdirSync(join(folder, inside))
      .filter((name) => /\.csv$/i.test(name) && !/^(?:\.|~\$)|^corrections\.csv$/i.test(name))
      .sort()
      .map((name) => `${inside}${name}`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (inside !== '' && (code === 'ENOENT' || code === 'ENOTDIR')) return [];
    throw new UsageError(`${folder}: it can't be read (${code}); check its permissions.`);
  }
}
