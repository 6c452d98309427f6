import { describe, expect, it } from 'vitest';
import { readFile } from '../src/read/read-file.ts';
import { cutCell } from './faulty-readers/cut-cell.ts';
import type { FaultyReader } from './faulty-readers/faulty-reader.ts';
import { fillDown } from './faulty-readers/fill-down.ts';
import { hideRowAmongBlanks } from './faulty-readers/hide-row-among-blanks.ts';
import { loseRow } from './faulty-readers/lose-row.ts';
import { repairSilently } from './faulty-readers/repair-silently.ts';
import { shiftCell } from './faulty-readers/shift-cell.ts';
import { judgeReading } from './pollute/judge/judge-reading.ts';
import { pollute } from './pollute/pollute.ts';
import { pollutedFile } from './pollute/polluted-file.ts';
import { createRandom } from './pollute/random.ts';
import { decodeText } from './pollute/write/decode-text.ts';

const firstSeed = Number(process.env.TRIFOLD_SEED ?? 20_231_201);

/** How often a faulty reader found an occasion in a sound reading, and the seeds where it was not caught. */
function tryReader(reader: FaultyReader, fileCount: number): { occasions: number; missed: number[] } {
  const missed: number[] = [];
  let occasions = 0;
  for (let seed = firstSeed; seed < firstSeed + fileCount; seed += 1) {
    const { bytes, expected } = pollutedFile(pollute(seed));
    if (expected.holds !== 'certain') continue;
    const read = readFile(bytes, 'polluted.csv');
    const text = decodeText(bytes, read.encoding);
    const spoilt = reader(read, createRandom(seed));
    if (!spoilt || judgeReading(text, read, expected).length > 0) continue;
    occasions += 1;
    if (judgeReading(text, spoilt, expected).length === 0) missed.push(seed);
  }
  return { occasions, missed };
}

describe('a reader is caught that', () => {
  it.each<[string, FaultyReader, number, number]>([
    ['loses a row and counts its line to another', loseRow, 300, 100],
    ['loses a row and calls its line blank', hideRowAmongBlanks, 300, 100],
    ['shifts cells of one row by one column', shiftCell, 300, 100],
    ['repairs a row and says nothing', repairSilently, 1000, 10],
    ['fills a blank cell from the row above', fillDown, 300, 50],
    ['cuts the last character of a cell', cutCell, 300, 100],
  ])(
    '%s',
    (_, reader, fileCount, least) => {
      const { occasions, missed } = tryReader(reader, fileCount);
      expect(missed).toEqual([]);
      expect(occasions).toBeGreaterThan(least);
    },
    120_000,
  );
});
