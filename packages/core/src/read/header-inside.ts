import { kindOf } from './cell-kind.ts';
import { isHeaderLike, isYear } from './profile.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** Words in every column, also where figures stand: the names of other columns. */
export function isLikeHeader(cells: string[], { profile, width }: TableUnderWay): boolean {
  const own = cells.slice(0, width);
  return (
    profile.columns.some(({ kind }) => kind !== undefined) &&
    own.every((cell) => kindOf(cell) === 'text' || isYear(cell)) &&
    isHeaderLike(own, profile)
  );
}
