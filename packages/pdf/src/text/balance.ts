import type { SetLine } from './set-paragraph.ts';

/**
 * Lines of a headline, about equally long: set to the narrowest width that takes no more lines than `widthPt` does, in
 * steps of a twentieth.
 */
export function balanceLines(set: (widthPt: number) => SetLine[], widthPt: number): SetLine[] {
  let lines = set(widthPt);
  if (lines.length < 2) return lines;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = set(widthPt * share);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
