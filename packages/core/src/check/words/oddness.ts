import { isDigit, isForeign, isLower, isUpper, kinds } from './look-alikes.ts';

const [small, large, one, zero] = [...'lI10'].map((letter) => letter.charCodeAt(0));

/**
 * How many characters of `text` from `start` to `end`, which are one word, stand where another that looks alike would
 * rather be: a small l beside a capital (AlGC, but not All) or before a consonant at the start (lnput), a large I
 * behind a small letter (modeI) or before a vowel at the start of small ones (Iarge), a 0 or 1 before a letter where no
 * other digit is (0pen, C1aude; 1B and 10x are numbers), a letter of another alphabet. Such words are often right; it
 * takes a twin to say more.
 */
export function oddness(text: string, start = 0, end = text.length): number {
  let odd = 0;
  let digits = 0;
  let digitsBeforeLetters = 0;
  const isTitle = end - start > 2 && isCapital(text.charCodeAt(start)) && isSmall(text, start + 1, end);
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (kind === isForeign) odd += 1;
    else if (kind === isDigit) {
      digits += 1;
      const isUnit = at === start && end - start < 4;
      if ((code === one || code === zero) && isLetter(next) && !isUnit) digitsBeforeLetters += 1;
    } else if (code === small) {
      const isAtCapital = (before !== large && isCapital(before)) || (next !== large && isCapital(next));
      if ((isAtCapital && !isTitle) || (before === 0 && isConsonant(next))) odd += 1;
    } else if (code === large) {
      if (kinds[before] === isLower && before !== small) odd += 1;
      else if (isTitle && before === 0 && isVowel(next)) odd += 1;
    }
  }
  return odd + (digits === digitsBeforeLetters ? digits : 0);
}

function isCapital(code: number): boolean {
  return kinds[code] === isUpper;
}

function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kinds[text.charCodeAt(at)] !== isLower) return false;
  return true;
}

function isLetter(code: number): boolean {
  return kinds[code] === isLower || kinds[code] === isUpper;
}

function isConsonant(code: number): boolean {
  return code >= 0x62 && code <= 0x7a && !'eiouly'.includes(String.fromCharCode(code));
}

function isVowel(code: number): boolean {
  return code === 0x61 || code === 0x65 || code === 0x6f || code === 0x75;
}
