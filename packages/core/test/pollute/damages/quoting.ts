import { type Damage, type PollutedDocument, partsOf } from '../document.ts';

export const everythingQuoted: Damage = ({ style }) => {
  style.quoting = 'all';
  return { damage: 'everythingQuoted', holds: 'certain', codes: [] };
};

/** Apostrophes stand for quotes; few of them prove little, so that then only the laws of reading hold. */
export const singleQuotes: Damage = (document, random) => {
  document.style.quote = "'";
  if (random.chance(0.5)) document.style.quoting = 'all';
  const needing = cellsOf(document).filter((cell) => /[\n,;\t|，；'"]/.test(cell)).length;
  const proven = document.style.quoting === 'all' || needing === 0;
  return { damage: 'singleQuotes', holds: proven ? 'certain' : 'loose', codes: [] };
};

/** Quotes inside quoted cells as \". */
export const backslashEscapes: Damage = (document) => {
  const cells = cellsOf(document);
  const escaped = cells.filter((cell) => cell.includes(document.style.quote)).length;
  if (escaped === 0 || cells.some((cell) => cell.includes('\\'))) return null;
  document.style.escape = 'backslash';
  return { damage: 'backslashEscapes', holds: escaped > 1 ? 'certain' : 'lenient', codes: [] };
};

function cellsOf(document: PollutedDocument): string[] {
  return [...partsOf(document, 'header'), ...partsOf(document, 'row')].flatMap((part) => part.cells);
}
