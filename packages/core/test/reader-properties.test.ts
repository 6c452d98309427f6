import { describe, expect, it } from 'vitest';
import { mutateBytes } from './pollute/fuzz/mutate-bytes.ts';
import { judgeReading } from './pollute/judge/judge-reading.ts';
import { readPerfectly } from './pollute/perfect-reading.ts';
import { pollute } from './pollute/pollute.ts';
import { pollutedFile } from './pollute/polluted-file.ts';
import { createRandom } from './pollute/random.ts';
import { judgeBytes, judgeDocument } from './pollute/read-and-judge.ts';
import { decodeText } from './pollute/write/decode-text.ts';

const firstSeed = Number(process.env.TRIFOLD_SEED ?? 20_231_201);
const fileCount = Number(process.env.TRIFOLD_FILES ?? 2000);
const seeds = Array.from({ length: fileCount }, (_, index) => firstSeed + index);

/** The faults of files by seed, the damages of each named; at most twenty, because one cause has many. */
function collectFaults(some: number[], judge: (seed: number) => string[]): string[] {
  const faults: string[] = [];
  for (const seed of some) {
    const found = judge(seed);
    if (found.length === 0) continue;
    const damages = pollute(seed).claims.map((claim) => claim.damage);
    faults.push(`TRIFOLD_SEED=${seed} (${damages.join(' + ') || 'clean'}): ${found.slice(0, 3).join(' | ')}`);
    if (faults.length === 20) break;
  }
  return faults;
}

describe(`polluted files from seed ${firstSeed}`, () => {
  it('are read as their authors meant, or rejected line by line with a finding', () => {
    expect(collectFaults(seeds, (seed) => judgeDocument(pollute(seed)))).toEqual([]);
  }, 300_000);

  it('are read as well where they are too large for one block of text', () => {
    const some = seeds.slice(0, fileCount / 150);
    expect(collectFaults(some, (seed) => judgeDocument(pollute(seed, 10_000, 20_000)))).toEqual([]);
  }, 300_000);

  it('lose, invent and shift nothing when bytes of them are broken at random', () => {
    const some = seeds.slice(0, fileCount / 4);
    const judge = (seed: number): string[] => {
      const { bytes } = pollutedFile(pollute(seed));
      return judgeBytes(mutateBytes(bytes, createRandom(seed)), null);
    };
    expect(collectFaults(some, judge)).toEqual([]);
  }, 300_000);

  it('have no fault when they are read by one who knows what was done to them', () => {
    const judge = (seed: number): string[] => {
      const document = pollute(seed);
      const { bytes, expected } = pollutedFile(document);
      const read = readPerfectly(document, bytes, expected);
      return judgeReading(decodeText(bytes, read.encoding), read, expected);
    };
    expect(collectFaults(seeds, judge)).toEqual([]);
  }, 300_000);

  it('are the same bytes for the same seed', () => {
    for (const seed of seeds.slice(0, 50)) {
      expect(pollutedFile(pollute(seed)).bytes).toEqual(pollutedFile(pollute(seed)).bytes);
    }
  });
});
