import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

const million = 1_000_000;

/**
 * The bytes of a file of a report; null where there is none. `folder` is the report's real path, `path` the file's in
 * it. A UsageError for what leads out of the folder, is no regular file, has more than `maxBytes` or may not be read;
 * it names the path as it was given, never where it leads.
 */
export function readFileInside(folder: string, path: string, maxBytes: number): Uint8Array | null {
  try {
    const real = realpathSync(join(folder, path));
    if (!real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
      throw new UsageError(`${path}: it leads out of the report's folder; put the file itself there.`);
    }
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
    const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      return readRegular(file, path, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === undefined) throw error;
    throw new UsageError(`${path}: it can't be read (${code}); check its permissions.`);
  }
}

function readRegular(file: number, path: string, maxBytes: number): Uint8Array {
  const state = fstatSync(file);
  if (state.isDirectory()) throw new UsageError(`${path}: it is a folder; give a file.`);
  if (!state.isFile()) throw new UsageError(`${path}: it is no regular file; put a copy of the data there.`);
  if (state.size > maxBytes) {
    throw new UsageError(
      `${path}: it has ${Math.ceil(state.size / million)} MB, more than the limit of ${maxBytes / million} MB; split it.`,
    );
  }
  return readFileSync(file);
}
