import type { RawFile } from '../../../src/read/raw-table.ts';
import type { Expected } from '../expect/expected.ts';
import { judgeLineSum } from './claimed-lines.ts';
import { judgeHeader } from './judge-header.ts';
import { judgeModel } from './judge-model.ts';
import { judgeRegions } from './judge-regions.ts';
import { judgeRows } from './judge-rows.ts';
import { physicalLines } from './physical-lines.ts';

/**
 * What is wrong with a reading, in words that start with the kind of fault and a colon; none where it is right.
 * `text` is the file's text without byte order marks, NUL and last Ctrl-Z. `expected` is null for files that nobody
 * meant: then only the laws hold that no file is exempt from.
 */
export function judgeReading(text: string, read: RawFile, expected: Expected | null): string[] {
  const error = read.findings.find(({ severity }) => severity === 'error');
  if (read.lineCount === 0 && text !== '' && error) {
    return expected && expected.holds !== 'loose'
      ? [`refused: a file that can be read, with ${error.code}`]
      : [];
  }
  const lines = physicalLines(text);
  const faults = judgeLineSum(read, lines.length);
  for (const table of read.tables) {
    faults.push(...judgeHeader(read, table, lines), ...judgeRows(read, table, lines));
  }
  faults.push(...judgeRegions(read, lines));
  if (expected) faults.push(...judgeModel(read, expected));
  return faults;
}
