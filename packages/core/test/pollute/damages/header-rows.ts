import { type Damage, type Part, partsOf } from '../document.ts';
import { rowPlaces } from './row-places.ts';

const groups = {
  zh: [
    ['2020年', '2021年', '2022年', '2023年'],
    ['城镇', '农村', '东部', '西部'],
  ],
  en: [
    ['2020', '2021', '2022', '2023'],
    ['North', 'South', 'East', 'West'],
  ],
};
const units = { zh: ['万元', '%', '亿元', '个', '万人'], en: ['USD m', '%', 'units', 'thousand', 'persons'] };

/** A row of groups above the labels, each named once above its first column. */
export const groupsAboveLabels: Damage = (document, random) => {
  if (!hasNumbersBelow(document)) return null;
  const width = document.kinds.length;
  const overYears = partsOf(document, 'header')[0]?.cells.some((label) => /^\d{4}/.test(label)) ?? false;
  const names = groups[document.language][overYears ? 1 : random.whole(0, 1)] ?? [];
  const cells = document.kinds.map(() => '');
  const span = Math.max(2, Math.ceil((width - 1) / names.length));
  for (let at = 1, next = 0; at < width; at += span, next += 1) cells[at] = names[next] ?? '';
  insertHeader(document.parts, 'above', cells);
  return { damage: 'groupsAboveLabels', holds: 'certain', codes: ['multi-row-header'] };
};

/** A row of units under the labels of numbers. */
export const unitsBelowLabels: Damage = (document, random) => {
  if (!hasNumbersBelow(document)) return null;
  const cells = document.kinds.map((kind) => (kind.numeric ? random.pick(units[document.language]) : ''));
  insertHeader(document.parts, 'below', cells);
  return { damage: 'unitsBelowLabels', holds: 'certain', codes: ['multi-row-header'] };
};

/** Groups, labels and units. */
export const threeHeaderRows: Damage = (document, random) => {
  if (groupsAboveLabels(document, random) === null) return null;
  unitsBelowLabels(document, random);
  return { damage: 'threeHeaderRows', holds: 'certain', codes: ['multi-row-header'] };
};

/** Rows from the first line on; without numbers in them nobody could tell. */
export const noHeader: Damage = (document) => {
  const numbers = document.kinds.filter((kind) => kind.numeric).length;
  const first = partsOf(document, 'row')[0];
  if (!first || rowPlaces(document).length < 3) return null;
  // A last column that is blank throughout is a trailing delimiter, once no label says otherwise; and a single row that
  // fills it may be damaged yet.
  if (partsOf(document, 'row').filter((row) => row.cells.at(-1) !== '').length < 2) return null;
  const numberLike = first.cells.some((cell, index) => document.kinds[index]?.numeric && /\d\.\d/.test(cell));
  const yearLike = first.cells.some((cell) => /^(19|20)\d\d年?$/.test(cell));
  document.parts = document.parts.filter((part) => part.kind !== 'header');
  const holds = numbers >= 2 && numberLike && !yearLike ? 'certain' : 'loose';
  return { damage: 'noHeader', holds, codes: holds === 'certain' ? ['missing-header'] : [] };
};

export const headerOnly: Damage = (document) => {
  if (partsOf(document, 'header').length !== 1) return null;
  document.parts = document.parts.filter((part) => part.kind !== 'row');
  return { damage: 'headerOnly', holds: 'certain', codes: [] };
};

/** The labels once more among the rows, as files put together from pages have it. */
export const repeatedHeader: Damage = (document, random) => {
  const places = rowPlaces(document);
  const [header] = partsOf(document, 'header');
  if (!header || places.length < 4) return null;
  const repeated: Part = { kind: 'repeated-header', cells: header.cells };
  document.parts.splice(random.pick(places.slice(2)), 0, repeated);
  return { damage: 'repeatedHeader', holds: 'certain', codes: ['repeated-header'] };
};

function hasNumbersBelow(document: Parameters<Damage>[0]): boolean {
  const numbers = document.kinds.filter((kind) => kind.numeric).length;
  return numbers >= 2 && numbers * 2 >= document.kinds.length && rowPlaces(document).length >= 3;
}

function insertHeader(parts: Part[], where: 'above' | 'below', cells: string[]): void {
  const isHeader = (part: Part): boolean => part.kind === 'header';
  const at = where === 'above' ? parts.findIndex(isHeader) : parts.findLastIndex(isHeader) + 1;
  parts.splice(at, 0, { kind: 'header', cells });
}
