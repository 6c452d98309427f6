import { isDigit, kinds } from './look-alikes.ts';

/** Behind these, an O at the end of digits counts nothing: 3O家. Not an l, which may be litres. */
const counted = /^ ?[家个名人台部款项次件篇]/;
/** The number goes on behind the letter: 1l.5, 1O,000. */
const decimals = /^\.\d/;
const thousands = /^,\d{3}(?![\dA-Za-z])/;
const units = /^[十百千万萬亿億兆%％‰元年月日倍]/;

/**
 * The letter in a word of digits that stands where a digit should, l in 14l亿 or O in 2O23: between digits, before 万,
 * 亿, %, 年 and the like, or where the number goes on behind it; an O also before what is counted. `text` from `start` to `end` is the word. Undefined where there is none: 10l may be litres.
 */
export function misprintedLetter(text: string, start: number, end: number): string | undefined {
  let letter: string | undefined;
  let digits = 0;
  let isInside = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (kinds[code] === isDigit) {
      digits += 1;
      continue;
    }
    const character = text[at] ?? '';
    if (!'lIOo'.includes(character)) return undefined;
    letter ??= character;
    if (at === start || at === end - 1) isInside = false;
  }
  if (letter === undefined || digits === 0 || /^o2o$/i.test(text.slice(start, end))) return undefined;
  const behind = text.slice(end, end + 6);
  if (isInside || units.test(behind)) return letter;
  const last = text[end - 1] ?? '';
  const isLead = kinds[text.charCodeAt(start)] === isDigit;
  if (!isLead || !'lIO'.includes(last)) return undefined;
  const goesOn = decimals.test(behind) || (last !== 'l' && thousands.test(behind));
  return goesOn || (last === 'O' && counted.test(behind)) ? letter : undefined;
}
