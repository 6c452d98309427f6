/**
 * Reads polluted and broken files until the time is up: node scripts/fuzz.ts --minutes 10 [--seed N]
 * Prints files a second and each kind of fault up to five times, with its seed and a smallest file.
 */
import { parseArgs } from 'node:util';
import { readFile } from '../src/read/read-file.ts';
import { minimiseBytes } from '../test/pollute/fuzz/minimise-bytes.ts';
import { minimiseDocument } from '../test/pollute/fuzz/minimise-document.ts';
import { mutateBytes } from '../test/pollute/fuzz/mutate-bytes.ts';
import { pollute } from '../test/pollute/pollute.ts';
import { pollutedFile } from '../test/pollute/polluted-file.ts';
import { createRandom } from '../test/pollute/random.ts';
import { faultKind, judgeBytes, judgeDocument } from '../test/pollute/read-and-judge.ts';
import { decodeText } from '../test/pollute/write/decode-text.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
const seen = new Map<string, number>();
const start = performance.now();
let files = 0;
let faulty = 0;

console.log(`seed ${firstSeed}, ${minutes} min`);
for (let seed = firstSeed; performance.now() - start < minutes * 60_000; seed += 1) {
  judgeMeant(seed);
  for (let round = 0; round < 3; round += 1) judgeBroken(seed, round);
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${files} files, ${Math.round(files / seconds)} files/s, ${faulty} with faults, ${seen.size} kinds`,
);
for (const [kind, times] of seen) console.log(`  ${kind}: ${times}`);
process.exitCode = faulty > 0 ? 1 : 0;

function judgeMeant(seed: number): void {
  const document = pollute(seed);
  files += 1;
  const [fault] = judgeDocument(document);
  if (fault === undefined) return;
  const names = document.claims.map((claim) => claim.damage).join(' + ') || 'clean';
  tell(fault, `seed ${seed}: ${names}`, faultKind(fault), () => {
    const { holds } = pollutedFile(document).expected;
    const same = (smaller: typeof document): boolean =>
      pollutedFile(smaller).expected.holds === holds && hasKind(judgeDocument(smaller), fault);
    return pollutedFile(minimiseDocument(document, same)).bytes;
  });
}

function judgeBroken(seed: number, round: number): void {
  const bytes = mutateBytes(pollutedFile(pollute(seed)).bytes, createRandom(seed * 7 + round));
  files += 1;
  const [fault] = judgeBytes(bytes, null);
  if (fault === undefined) return;
  tell(fault, `seed ${seed}, broken bytes, round ${round}`, `broken ${faultKind(fault)}`, () =>
    minimiseBytes(bytes, (smaller) => hasKind(judgeBytes(smaller, null), fault)),
  );
}

function hasKind(faults: string[], fault: string): boolean {
  return faults.some((other) => faultKind(other) === faultKind(fault));
}

/** Minimising is slow, so that a kind of fault is shown at most five times. */
function tell(fault: string, where: string, kind: string, smallest: () => Uint8Array): void {
  faulty += 1;
  const times = (seen.get(kind) ?? 0) + 1;
  seen.set(kind, times);
  if (times > 5) return;
  const bytes = smallest();
  const text = shownText(bytes);
  console.log(
    `\n${where}\n  ${fault}\n  smallest, ${bytes.length} bytes: ${JSON.stringify(text.slice(0, 2000))}`,
  );
  if (!Buffer.from(text).equals(bytes)) console.log(`  base64: ${Buffer.from(bytes).toString('base64')}`);
}

/** As the reader decodes it, where it does. */
function shownText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, readFile(bytes, 'smallest.csv').encoding);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
