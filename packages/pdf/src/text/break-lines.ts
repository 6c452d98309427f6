import { findBreaks } from './find-breaks.ts';

/** Units of a text from `start` up to `end`, without the blanks at its end; `width` in points. */
export interface Line {
  start: number;
  end: number;
  width: number;
  /** The text goes on after it, without a line feed: it may be justified. */
  goesOn: boolean;
}

export interface BreakRules {
  widthPt: number;
  /** How far a mark may hang over the right edge, in points. */
  hangOf(char: string): number;
  /** Places inside `whole` spans, where no line ends unless it must. */
  isWhole(at: number): boolean;
}

/** Fills lines from the first to the last. A piece wider than a line is broken between any two characters. */
export function breakLines(text: string, advances: readonly number[], rules: BreakRules): Line[] {
  const lines: Line[] = [];
  const places = findBreaks(text);
  let start = 0;
  let good: { at: number; end: number; width: number } | undefined;
  let width = 0;
  let cursor = 0;
  const close = (at: number, end: number, lineWidth: number, goesOn: boolean): void => {
    lines.push({ start, end, width: lineWidth, goesOn });
    start = at;
    good = undefined;
  };
  for (const place of places) {
    if (!place.required && place.at < text.length && rules.isWhole(place.at)) continue;
    const end = trimEnd(text, start, place.at);
    width += sum(advances, cursor, place.at);
    cursor = place.at;
    let inked = width - sum(advances, end, place.at);
    if (inked - rules.hangOf(text.charAt(end - 1)) > rules.widthPt + 0.01) {
      if (good) {
        close(good.at, good.end, good.width, true);
        width = sum(advances, start, place.at);
        inked = width - sum(advances, end, place.at);
      }
      while (inked > rules.widthPt + 0.01 + rules.hangOf(text.charAt(end - 1))) {
        const cut = cutAt(advances, start, end, rules.widthPt);
        if (cut >= end) break;
        const part = sum(advances, start, cut);
        close(cut, cut, part, true);
        width -= part;
        inked -= part;
      }
    }
    good = { at: place.at, end, width: inked };
    if (place.required || place.at === text.length) {
      close(place.at, end, inked, false);
      width = 0;
    }
  }
  return lines;
}

/** As many characters as fit, one at least. */
function cutAt(advances: readonly number[], start: number, end: number, widthPt: number): number {
  let width = 0;
  let at = start;
  while (at < end) {
    width += advances[at] ?? 0;
    if (width > widthPt && at > start) break;
    at += 1;
  }
  while (at < end && advances[at] === 0) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \n\t\r\u2028\u2029'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function sum(advances: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += advances[at] ?? 0;
  return total;
}
