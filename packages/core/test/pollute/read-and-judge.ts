import { readFile } from '../../src/read/read-file.ts';
import type { PollutedDocument } from './document.ts';
import type { Expected } from './expect/expected.ts';
import { judgeReading } from './judge/judge-reading.ts';
import { pollutedFile } from './polluted-file.ts';
import { decodeText } from './write/decode-text.ts';

/** Faults of the reader on a polluted document. */
export function judgeDocument(document: PollutedDocument): string[] {
  const { bytes, expected } = pollutedFile(document);
  return judgeBytes(bytes, expected);
}

/** Faults of the reader on any bytes; a crash is a fault. */
export function judgeBytes(bytes: Uint8Array, expected: Expected | null): string[] {
  try {
    const read = readFile(bytes, 'polluted.csv');
    return judgeReading(decodeText(bytes, read.encoding), read, expected);
  } catch (error) {
    return [`crash: ${error instanceof Error ? (error.stack ?? error.message) : error}`];
  }
}

/** What kind of fault it is: the words before its colon. */
export function faultKind(fault: string): string {
  return fault.slice(0, fault.indexOf(':'));
}
