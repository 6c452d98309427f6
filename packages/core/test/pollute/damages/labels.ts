import { type Damage, partsOf } from '../document.ts';

/** Two columns with one label. */
export const duplicateLabel: Damage = (document, random) => {
  const [header] = partsOf(document, 'header');
  if (!header || header.cells.length < 3) return null;
  const to = random.whole(1, header.cells.length - 1);
  const from = random.whole(0, to - 1);
  header.cells[to] = header.cells[from] ?? '';
  return { damage: 'duplicateLabel', holds: 'certain', codes: ['duplicate-label'] };
};

/** A column without a label. */
export const blankLabel: Damage = (document, random) => {
  const [header] = partsOf(document, 'header');
  if (!header || header.cells.length < 3) return null;
  const at = random.whole(0, header.cells.length - 1);
  // Without a label, a last column that is blank throughout is a trailing delimiter; one row that fills it may be damaged yet.
  const rows = partsOf(document, 'row');
  if (at === header.cells.length - 1 && rows.filter((row) => row.cells[at] !== '').length < 2) return null;
  header.cells[at] = '';
  return { damage: 'blankLabel', holds: 'certain', codes: ['blank-label'] };
};

/** A label with a line break, as spreadsheets write narrow columns. */
export const brokenLabel: Damage = (document, random) => {
  const [header] = partsOf(document, 'header');
  if (!header || document.style.delimiter === ' ') return null;
  const at = random.whole(1, header.cells.length - 1);
  header.cells[at] += document.language === 'zh' ? '\n（合计数）' : '\n(all units)';
  return { damage: 'brokenLabel', holds: 'certain', codes: [] };
};
