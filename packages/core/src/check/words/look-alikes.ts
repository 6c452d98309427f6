/** Greek, Cyrillic and Armenian letters that look like Latin ones, with those. */
const foreign: Record<string, string> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
  А: 'A',
  В: 'B',
  Е: 'E',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  Օ: 'O',
  օ: 'o',
};

const size = 0x590;

/** No character of a word. */
export const isNone = 0;
export const isLower = 1;
export const isUpper = 2;
export const isDigit = 3;
/** A Greek, Cyrillic or Armenian letter. */
export const isForeign = 4;

/** What a character of a word is, by its code below 0x590; beyond it there are no words here. */
export const kinds = new Uint8Array(size);
/** The one character that stands for all that look like it: l, I and 1 become I; 0, O and o become O. */
export const folds = new Uint16Array(size);

for (let code = 0; code < size; code += 1) {
  folds[code] = code;
  const character = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) kinds[code] = isDigit;
  else if (code >= 0x370 && /\p{L}/u.test(character)) kinds[code] = isForeign;
  else if (code < 0x250 && /\p{Lu}/u.test(character)) kinds[code] = isUpper;
  else if (code < 0x250 && /\p{L}/u.test(character)) kinds[code] = isLower;
}
for (const [letter, latin] of Object.entries(foreign)) folds[letter.charCodeAt(0)] = latin.charCodeAt(0);
for (let code = 0; code < size; code += 1) {
  const folded = String.fromCharCode(folds[code] ?? 0);
  if (/[lI1]/.test(folded)) folds[code] = 'I'.charCodeAt(0);
  else if (/[0Oo]/.test(folded)) folds[code] = 'O'.charCodeAt(0);
}

/** A word as all words that look like it are folded. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    folded += String.fromCharCode(folds[code] ?? code);
  }
  return folded;
}
