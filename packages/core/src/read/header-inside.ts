import { kindOf } from './cell-kind.ts';
import { isHeaderLike, isYear } from './profile.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** Digits, and what amounts are written with: a label among figures has none of them. */
const amount = /[\p{Nd}%％‰零〇一二两三四五六七八九十百千万亿成]/u;

/** Words in every column, also where figures stand, and nothing of an amount in them there: the names of other columns. */
export function isLikeHeader(cells: string[], { profile, width }: TableUnderWay): boolean {
  const own = cells.slice(0, width);
  const amongFigures = own.filter((_, at) => profile.columns[at]?.kind !== undefined);
  return (
    amongFigures.some((cell) => kindOf(cell) === 'text' && !amount.test(cell)) &&
    own.every((cell) => kindOf(cell) === 'text' || isYear(cell)) &&
    isHeaderLike(own, profile)
  );
}
