import { kindOf } from './cell-kind.ts';
import { isHeaderLike, isYear } from './profile.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { isTotalWord } from './total-words.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Digits, and what amounts are written with: a label among figures has none of them. */
const amount = /[\p{Nd}%％‰零〇一二两三四五六七八九十百千万亿成]/u;

/** Nothing but a figure, and no year: most rows are told from names of columns by one such cell. */
const plainFigure = /^\d+\.\d+%?$|^\d{1,3}$|^\d{5,}$/;

/**
 * Words in every column, also where figures stand, and nothing of an amount in them there, or years one after another;
 * or the labels of the table but for the first: the names of other columns.
 */
export function isLikeHeader(cells: string[], { profile, width, builder }: TableUnderWay): boolean {
  const labels = builder.header?.slice(1) ?? [];
  if (
    labels.length > 0 &&
    labels.every((label, at) => label !== '' && trimBlanks(cells[at + 1] ?? '') === label)
  )
    return true;
  const isAmongFigures = (at: number) => profile.columns[at]?.kind !== undefined;
  for (let at = 0; at < width; at += 1) {
    if (isAmongFigures(at) && plainFigure.test(cells[at] ?? '')) return false;
  }
  const own = cells.slice(0, width);
  if (own.some(isTotalWord)) return false;
  return (
    (own.some((cell, at) => isAmongFigures(at) && kindOf(cell) === 'text' && !amount.test(cell)) ||
      own.filter((cell, at) => isAmongFigures(at) && isYear(cell)).length > 2) &&
    own.every((cell) => kindOf(cell) === 'text' || isYear(cell)) &&
    isHeaderLike(own, profile)
  );
}
