import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { maxFileBytes, type RawFile, readFile, refusals } from '@trifold/core';
import { UsageError } from '../usage-error.ts';

/**
 * The bytes of a file, or its size where it is larger than `most`. A UsageError where there is no such file, it is a
 * folder or a pipe, or it may not be read.
 */
export function readRegularFile(path: string, most: number): Uint8Array | number {
  const file = open(path);
  try {
    const state = fstatSync(file);
    if (state.isDirectory()) throw new UsageError(`${path}: it is a folder; give a file in it.`);
    if (!state.isFile()) {
      throw new UsageError(`${path}: it is no regular file; save the data as a file first.`);
    }
    return state.size > most ? state.size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * All that a CSV holds. A file beyond the reader's limit is refused by its size, unread. A UsageError where there is no
 * such file, it is a folder or a pipe, or it may not be read.
 */
export function readCsvFile(path: string): RawFile {
  const bytes = readRegularFile(path, maxFileBytes);
  return typeof bytes === 'number' ? refuse(path, bytes) : readFile(bytes, path);
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
