import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Writes files that are not there yet, all or none. A UsageError where one is there after all or the folder can't be
 * written to.
 */
export function writeNewFiles(folder: string, files: { path: string; text: string }[]): void {
  const written: string[] = [];
  for (const { path, text } of files) {
    try {
      writeFileSync(join(folder, path), text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      for (const done of written) rmSync(join(folder, done), { force: true });
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      throw new UsageError(
        code === 'EEXIST'
          ? `${path}: it is there already and stays as it is; nothing was written.`
          : `${path}: it can't be written (${code}); check the permissions of the folder. Nothing was written.`,
      );
    }
  }
}
