import { isDigit, kinds } from './look-alikes.ts';

const units = /^[十百千万萬亿億兆%％‰元年月日倍]/;

/**
 * The letter in a word of digits that stands where a digit should, l in 14l亿 or O in 2O23: between digits, or before
 * 万, 亿, %, 年 and the like. `text` from `start` to `end` is the word. Undefined where there is none: 10l may be litres.
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
  return isInside || units.test(text.slice(end, end + 1)) ? letter : undefined;
}
