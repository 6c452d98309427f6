import { isDigit, isForeign, isLower, isNone, isUpper, kinds } from './look-alikes.ts';

/** What a character may be a sign of, beside its kind: small l, large I, 0 or 1, O or o, a vowel behind a large I. */
const smallL = 5;
const largeI = 6;
const zeroOrOne = 7;
const smallO = 8;
const largeO = 9;
const vowel = 10;
const width = 16;

const classes = Uint8Array.from(kinds);
for (const [characters, found] of [
  ['l', smallL],
  ['I', largeI],
  ['01', zeroOrOne],
  ['o', smallO],
  ['O', largeO],
  ['aeu', vowel],
] as const) {
  for (const character of characters) classes[character.charCodeAt(0)] = found;
}

const lowers = [isLower, smallO, vowel];
const uppers = [isUpper, largeO];
const letters = [...lowers, ...uppers, smallL, largeI];
const digits = [isDigit, zeroOrOne];
const digitLike = [smallL, largeI, smallO, largeO];

/** Neighbours that make a second look worth while. */
const pairs = new Uint8Array(width * width);
mark([isNone], [smallL]);
mark(uppers, [smallL]);
mark([smallL], uppers);
mark(lowers, [largeI]);
mark([largeI], [vowel, smallO]);
mark([zeroOrOne], letters);
mark(digits, digitLike);
mark(digitLike, digits);
mark([isNone, ...letters, ...digits, isForeign], [isForeign]);

function mark(before: number[], behind: number[]): void {
  for (const first of before) for (const second of behind) pairs[first * width + second] = 1;
}

/** False where no word of the text can be suspicious, as is so for most; a few nanoseconds a character. */
export function mayHaveSuspects(text: string): boolean {
  let before = isNone;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = code < classes.length ? (classes[code] ?? isNone) : isNone;
    if (pairs[before * width + found] === 1) return true;
    before = found;
  }
  return false;
}
