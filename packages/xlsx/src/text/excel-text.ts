/** What a cell of Excel holds, in UTF-16 code units. */
export const cellLimit = 32_767;

const unwritable = /[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text as a cell may hold it: line ends as \n; characters that XML cannot carry, and text that looks like their
 * escape, in OOXML's `_xHHHH_` notation, which Excel reads back. More than 32,767 characters end in … there:
 * `findLongTexts` says which.
 */
export function excelText(text: string): string {
  return cut(text.replace(/\r\n?/g, '\n'))
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, escapeChar);
}

function cut(text: string): string {
  return text.length <= cellLimit ? text : `${text.slice(0, cellLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function escapeChar(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
