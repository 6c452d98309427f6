const longest = 40;

/** A cell for a comment or a sentence: on one line, what can't be seen as \u escapes, at most 40 characters. */
export function quoteCell(cell: string): string {
  const chars = [...cell];
  const shown = chars.length > longest ? `${chars.slice(0, longest).join('')}…` : cell;
  return escapeUnseen(shown);
}

/** Line ends, controls and other characters that show nothing or turn the writing direction, as \u escapes. */
export function escapeUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, (char) =>
    [...Array(char.length).keys()]
      .map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
