import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { maxFileBytes, type RawFile, readFile, refusals } from '@trifold/core';
import { UsageError } from '../usage-error.ts';

/**
 * All that a CSV holds. A file beyond the reader's limit is refused by its size, unread. A UsageError where there is no
 * such file, it is a folder or a pipe, or it may not be read.
 */
export function readCsvFile(path: string): RawFile {
  const file = open(path);
  try {
    const state = fstatSync(file);
    if (state.isDirectory()) throw new UsageError(`${path}: it is a folder; give a CSV in it.`);
    if (!state.isFile())
      throw new UsageError(`${path}: it is no regular file; save the data as a file first.`);
    return state.size > maxFileBytes ? refuse(path, state.size) : readFile(readFileSync(file), path);
  } finally {
    closeSync(file);
  }
}

function open(path: string): number {
  try {
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`${path}: there is no such file.`);
    throw new UsageError(`${path}: it can't be read (${code}); check its name and its permissions.`);
  }
}

function refuse(file: string, size: number): RawFile {
  return {
    file,
    encoding: 'unknown',
    encodingEvidence: '',
    dialect: { delimiter: ',', quote: '"', escape: 'doubled', lineEnd: 'LF' },
    lineCount: 0,
    tables: [],
    preamble: [],
    notes: [],
    blank: [],
    rejects: [],
    findings: [refusals.fileTooLarge(file, size)],
  };
}
