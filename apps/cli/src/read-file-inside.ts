import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FileRefusal } from './file-refusal.ts';

const million = 1_000_000;

/**
 * The bytes of a file of a report; null where there is none. `folder` is the report's real path, `path` the file's in
 * it. A FileRefusal for what leads out of the folder, is no regular file, has more than `maxBytes` or may not be read;
 * it names the path as it was given, never where it leads.
 */
export function readFileInside(folder: string, path: string, maxBytes: number): Uint8Array | null {
  try {
    const real = realpathSync(join(folder, path));
    if (!real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
      throw new FileRefusal(path, {
        'zh-CN': '它指向报告文件夹以外；把文件本身放进来。',
        en: "it leads out of the report's folder; put the file itself there.",
      });
    }
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
    const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      return readRegular(file, path, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === undefined) throw error;
    throw new FileRefusal(path, {
      'zh-CN': `无法读取（${code}）；检查它的权限。`,
      en: `it can't be read (${code}); check its permissions.`,
    });
  }
}

function readRegular(file: number, path: string, maxBytes: number): Uint8Array {
  const state = fstatSync(file);
  if (state.isDirectory()) {
    throw new FileRefusal(path, { 'zh-CN': '这是文件夹；给一个文件。', en: 'it is a folder; give a file.' });
  }
  if (!state.isFile()) {
    throw new FileRefusal(path, {
      'zh-CN': '这不是普通文件；换成数据的副本。',
      en: 'it is no regular file; put a copy of the data there.',
    });
  }
  if (state.size > maxBytes) {
    const [size, most] = [Math.ceil(state.size / million), maxBytes / million];
    throw new FileRefusal(path, {
      'zh-CN': `有 ${size} MB，超过 ${most} MB 的上限；拆成几个文件。`,
      en: `it has ${size} MB, more than the limit of ${most} MB; split it.`,
    });
  }
  return readFileSync(file);
}
