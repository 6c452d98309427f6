import type { Text } from '@trifold/core';
import { UsageError } from './usage-error.ts';

/** A file of a folder that may not be read. `why` says so, and what to do, behind its path. */
export class FileRefusal extends UsageError {
  override name = 'FileRefusal';
  readonly why: Required<Text>;

  constructor(path: string, why: Required<Text>) {
    super(`${path}: ${why.en}`);
    this.why = why;
  }
}
