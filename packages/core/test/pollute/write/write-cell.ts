import type { Style } from '../document.ts';

/** A cell as a sound writer puts it, with the style's tail, quotes and line breaks. */
export function writeCell(cell: string, style: Style): string {
  const text = cell.replaceAll('\n', style.breakInCell) + style.cellTail;
  const needed =
    /[\r\n]|^ | $/.test(text) || text.includes(style.quote) || text.includes(style.delimiter[0] ?? '');
  return style.quoting === 'all' || needed || startsWithQuote(cell, style) ? quoteCell(text, style) : text;
}

/** The text between quotes, quotes inside it escaped. */
function quoteCell(text: string, { quote, escape: kind }: Style): string {
  const escaped = (kind === 'doubled' ? quote : '\\') + quote;
  return quote + text.replaceAll(quote, escaped) + quote;
}

/** A bare cell that starts with the other quote would make a reader doubt which quote is meant. */
function startsWithQuote(cell: string, style: Style): boolean {
  return style.quote === "'" ? cell.includes('"') : cell.startsWith("'");
}
