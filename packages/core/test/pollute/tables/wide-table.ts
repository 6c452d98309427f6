import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import type { CleanTable } from './clean-table.ts';
import { numberKinds } from './number-kinds.ts';
import { textKinds } from './text-kinds.ts';
import { indicators, provinces } from './words.ts';

/** Provinces or indicators by years, as statistics portals give it; the years may run either way. */
export function wideTable(random: Random, language: Language, rowCount: number): CleanTable {
  const ofProvinces = random.chance(0.6);
  const names = ofProvinces ? provinces[language] : indicators[language];
  const years = random.whole(1, 14);
  const first = random.whole(2000, 2024 - years);
  const suffix = language === 'zh' ? random.pick(['年', '年', '']) : '';
  const labels = Array.from({ length: years }, (_, index) => `${first + index}${suffix}`);
  if (random.chance(0.6)) labels.reverse();
  const zhKey = ofProvinces ? '地区' : '指标';
  const enKey = ofProvinces ? 'Region' : 'Indicator';
  const blankYears = new Set(random.chance(0.4) ? [0, years - 1] : []);
  const digits = random.whole(1, 2);
  const rows = Array.from({ length: rowCount }, (_, row) => [
    `${names[row % names.length]}${row < names.length ? '' : ` ${Math.floor(row / names.length) + 1}`}`,
    ...labels.map((_, year) =>
      blankYears.has(year) && years > 2 ? '' : (random.next() * 9000).toFixed(digits),
    ),
  ]);
  const key = textKinds[2] as CellKind;
  const value = numberKinds[1] as CellKind;
  return {
    language,
    labels: [language === 'zh' ? zhKey : enKey, ...labels],
    kinds: [key, ...labels.map(() => value)],
    rows,
  };
}
