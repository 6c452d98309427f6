/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { isHanzi, mayNotEnd, mayNotStart } from './punctuation.ts';

/** A place where a line may end: before the character at `at`; `required` where the text has a line feed. */
export interface BreakPlace {
  at: number;
  required: boolean;
}

/** What a Chinese number is counted in, and what follows such a unit. */
const UNITS = '年月日亿万千百元美个家人项款轮天小时倍位名类章节页条期级届次大笔种';
const BEFORE_NUMBER = '约超近达逾至第共';

/**
 * Where lines of a text may end: the opportunities of UAX 14, less those that tear a number from its unit or sign,
 * split a dash, or put a closing mark first. In order; the end of the text is the last.
 */
export function findBreaks(text: string): BreakPlace[] {
  const breaker = new LineBreaker(text);
  const places: BreakPlace[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position;
    if (at < text.length && !next.required && isTorn(text, at)) continue;
    places.push({ at, required: next.required ?? false });
  }
  return places;
}

function isTorn(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (mayNotStart(after) || mayNotEnd(before)) return true;
  if (before === '/' && text.charAt(at - 2) === '/') return true;
  if (isDigit(before) && isHanzi(after)) return UNITS.includes(after);
  if (BEFORE_NUMBER.includes(before) && isDigit(after)) return true;
  return (before === '亿' || before === '万' || before === '美') && UNITS.includes(after);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
