import type { ColumnProfile, Profile } from './profile.ts';
import { isTotalWord } from './total-words.ts';

/**
 * What the cells of a row of totals are like: its name stands in any column, and there need be no total of each. The
 * table's own profile where the row names itself no total.
 */
export function totalProfile(cells: string[], profile: Profile): Profile {
  const name = cells.findIndex(isTotalWord);
  if (name < 0) return profile;
  const columns = profile.columns.map((column, at) => ({
    ...(at === name ? { ...column, ...words } : column),
    blankShare: Math.max(column.blankShare, 0.01),
  }));
  return { ...profile, columns };
}

const words: Pick<ColumnProfile, 'kind' | 'textShare' | 'isVocabulary'> = {
  kind: undefined,
  textShare: 1,
  isVocabulary: false,
};
