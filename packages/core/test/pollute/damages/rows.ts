import { type Damage, partsOf } from '../document.ts';
import { rowPlaces } from './row-places.ts';

/** The first column says its name once for several rows. */
export const mergedFirstColumn: Damage = (document, random) => {
  const rows = partsOf(document, 'row');
  if (document.kinds.length < 3 || rows.length < 4) return null;
  rows.forEach((row, index) => {
    const others = row.cells.slice(1).filter((cell) => cell !== '').length;
    if (index > 0 && others > 1 && random.chance(0.6)) row.cells[0] = '';
  });
  return { damage: 'mergedFirstColumn', holds: 'certain', codes: [] };
};

/** A row at the end that sums up the columns of plain numbers. */
export const totalsRow: Damage = (document, random) => {
  const rows = partsOf(document, 'row');
  const summed = document.kinds.map(
    ({ name }, index) =>
      ['integer', 'decimal'].includes(name) &&
      rows.every((row) => /^-?\d*\.?\d*$/.test(row.cells[index] ?? '')),
  );
  if (rows.length < 4 || !summed.slice(1).includes(true)) return null;
  const name =
    document.language === 'zh'
      ? random.pick(['合计', '总计', '合　计'])
      : random.pick(['Total', 'Grand total', 'TOTAL']);
  const cells = document.kinds.map((_, index) => {
    if (index === 0) return name;
    if (!summed[index]) return '';
    const digits = Math.max(...rows.map((row) => row.cells[index]?.split('.')[1]?.length ?? 0));
    return rows.reduce((sum, row) => sum + Number(row.cells[index]), 0).toFixed(digits);
  });
  document.parts.splice((rowPlaces(document).at(-1) ?? 0) + 1, 0, { kind: 'row', cells, total: true });
  return { damage: 'totalsRow', holds: 'certain', codes: ['total-row'] };
};

/** Wide tables: years from the last to the first. */
export const newestYearFirst: Damage = (document) => {
  const [header] = partsOf(document, 'header');
  if (!header?.cells.slice(1).every((label) => /^\d{4}年?$/.test(label))) return null;
  for (const part of [header, ...partsOf(document, 'row')])
    part.cells.push(...part.cells.splice(1).reverse());
  return { damage: 'newestYearFirst', holds: 'certain', codes: [] };
};
