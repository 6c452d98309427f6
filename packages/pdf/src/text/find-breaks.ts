/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { isCloser, isHanzi, isOpener, mayNotEnd, mayNotStart } from './punctuation.ts';

/** A place where a line may end: before the character at `at`; `required` where the text has a line feed. */
export interface BreakPlace {
  at: number;
  required: boolean;
}

/** What a Chinese number is counted in, and what follows such a unit. */
const UNITS = '年月日亿万千百元美个家人项款轮天小时倍位名类章节页条期级届次大笔种';
const BEFORE_NUMBER = '约超近达逾至第共';
/** Units of several characters, kept whole after a digit. */
const LONG_UNITS = ['小时', '分钟', '季度', '百分点', '个季度', '个百分点'];

/**
 * Where lines of a text may end: the opportunities of UAX 14, less those that tear a number from its unit or sign,
 * split a dash, put a closing mark first, or leave one letter alone before a hyphen, and those beside Chinese quotation
 * marks. In order; the end of the text is the last.
 */
export function findBreaks(text: string): BreakPlace[] {
  const breaker = new LineBreaker(text);
  const places: BreakPlace[] = [];
  let last = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position;
    for (let inside = last + 1; inside < at; inside += 1) {
      if (isBesideQuotation(text, inside)) places.push({ at: inside, required: false });
    }
    last = at;
    if (at < text.length && !next.required && isTorn(text, at)) continue;
    places.push({ at, required: next.required ?? false });
  }
  return places;
}

/** UAX 14 cannot tell opening from closing quotation marks; beside Chinese they are plainly one or the other. */
function isBesideQuotation(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (after === '“' || after === '‘') return isHanzi(before) || isCloser(before);
  if (before !== '”' && before !== '’') return false;
  return isHanzi(after) || isOpener(after);
}

function isTorn(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (mayNotStart(after) || mayNotEnd(before)) return true;
  if (before === '-' && /(?:^|[^\p{L}\p{N}])\p{L}-$/u.test(text.slice(Math.max(0, at - 4), at))) return true;
  if (before === '/' && text.charAt(at - 2) === '/') return true;
  if (isInLongUnit(text, at)) return true;
  if (isDigit(before) && isHanzi(after)) return UNITS.includes(after);
  if (BEFORE_NUMBER.includes(before) && isDigit(after)) return true;
  if (before === '个') return after === '月';
  return (before === '亿' || before === '万' || before === '美') && UNITS.includes(after);
}

/** Whether a line that ends before `at` would tear a long unit or part it from its number. */
function isInLongUnit(text: string, at: number): boolean {
  for (let start = at; start > at - 4; start -= 1) {
    if (!isDigit(text.charAt(start - 1))) continue;
    return LONG_UNITS.some((unit) => at < start + unit.length && text.startsWith(unit, start));
  }
  return false;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
