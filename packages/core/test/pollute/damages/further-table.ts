import { type Damage, type Part, partsOf } from '../document.ts';
import { drawCleanTable } from '../tables/clean-table.ts';

/** A smaller table below: of another width or the same, after a blank line or none, with a title or none. */
export const furtherTable: Damage = (document, random) => {
  const rows = partsOf(document, 'row').length;
  const width = document.kinds.length;
  if (rows < 6 || document.style.delimiter === ' ') return null;
  const blank = random.chance(0.7);
  const title = random.chance(0.5);
  const table = drawCleanTable(random, 3, Math.min(20, rows - 2));
  const sameWidth = table.labels.length === width;
  if (blank) document.parts.push({ kind: 'blank', delimiters: false });
  if (title) {
    const text = document.language === 'zh' ? '表2 分类情况' : 'Table 2. By kind';
    document.parts.push({ kind: 'title', text, padded: false });
  }
  document.parts.push({ kind: 'further-header', cells: table.labels });
  document.parts.push(...table.rows.map((cells): Part => ({ kind: 'further-row', cells })));
  const parted = blank && (title || !sameWidth);
  // Few apostrophes in a smaller table prove no quote.
  if (document.style.quote === "'") return { damage: 'furtherTable', holds: 'loose', codes: [] };
  return {
    damage: 'furtherTable',
    holds: parted ? 'certain' : 'lenient',
    codes: parted ? ['further-table'] : [],
  };
};
