import { type Damage, partsOf } from '../document.ts';

/** A list of one column of words, with a comma in one of its lines; nothing else may be wrong with its shape. */
export const oneColumnWithComma: Damage = (document, random) => {
  const { style, parts, kinds } = document;
  const rows = partsOf(document, 'row');
  const headers = partsOf(document, 'header');
  const isPlain = style.delimiter === ',' && style.quoting === 'minimal' && style.cellTail === '';
  const isShaped = parts.length !== rows.length + 1 || headers.length !== 1 || style.trailingDelimiter;
  if (document.claims.some(({ codes }) => codes.length > 0)) return null;
  if (!isPlain || isShaped || rows.length < 4 || rows.some((row) => row.total || row.damage)) return null;
  const column = kinds.findIndex((_, at) =>
    [...headers, ...rows].every(({ cells }) => /^[\p{L}]{2,}$/u.test(cells[at] ?? '')),
  );
  if (column < 0) return null;
  for (const part of [...headers, ...rows]) part.cells = [part.cells[column] ?? ''];
  document.kinds = kinds.slice(column, column + 1);
  const row = rows[random.whole(0, rows.length - 2)];
  if (!row) return null;
  row.cells = [`${row.cells[0]}${random.pick([',', ', '])}Ltd`];
  row.damage = { kind: 'bare-delimiter', at: 0 };
  return { damage: 'oneColumnWithComma', holds: 'certain', codes: ['extra-cell'] };
};
