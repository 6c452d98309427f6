import type { Dialect } from './raw-table.ts';
import { splitLine } from './split-record.ts';
import { count } from './text-blocks.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Cells without the quotes that enclose them, where those that are out of place stand in pairs, each within one cell. */
export function pairedCells(text: string, dialect: Dialect, width: number | undefined): string[] | undefined {
  const { quote } = dialect;
  const { cells } = splitLine(text, dialect, 'plain');
  if (cells.length !== width || cells.some((cell) => count(cell, quote) % 2 === 1)) return undefined;
  return cells.map((cell) => {
    const inner = trimBlanks(cell);
    const isEnclosed = count(inner, quote) === 2 && inner.startsWith(quote) && inner.endsWith(quote);
    return isEnclosed ? inner.slice(1, -1) : cell;
  });
}

/** The cells of a line with a quote that nothing closes: the quote is a plain character, or another one closes. */
export function openCells(text: string, dialect: Dialect, width: number | undefined): string[] {
  const plain = splitLine(text, dialect, 'plain').cells;
  const paired = count(text, dialect.quote) % 2 === 0;
  const onePlain = onePlainQuote(text, dialect, width);
  if (!paired && onePlain) return onePlain;
  if (plain.length === width && !paired) return plain;
  const early = splitLine(text, dialect, 'endsEarly');
  if (!early.open && early.cells.length === width) return early.cells;
  return onePlain ?? (plain.length === width ? [text] : plain);
}

/** One for private use, to stand for something for a while. */
function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** With the one quote taken as a plain character that makes the width right; undefined where none or several do. */
export function onePlainQuote(
  text: string,
  dialect: Dialect,
  width: number | undefined,
): string[] | undefined {
  const mark = unusedCharacter(text);
  let found: string[] | undefined;
  let tries = 0;
  for (
    let at = text.indexOf(dialect.quote);
    at >= 0 && tries < 64;
    at = text.indexOf(dialect.quote, at + 1)
  ) {
    tries += 1;
    const split = splitLine(text.slice(0, at) + mark + text.slice(at + 1), dialect);
    if (split.open || split.strays > 0 || split.cells.length !== width) continue;
    const cells = split.cells.map((cell) => cell.replace(mark, dialect.quote));
    if (found?.some((cell, index) => cell !== cells[index])) return undefined;
    found = cells;
  }
  return found;
}
