/**
 * True for a text that a spreadsheet could take for a formula when it is typed in or pasted: it begins with = + - or
 * @, in half or full width, after any blanks and characters that don't show; or with a tab or a line end.
 */
export function looksLikeFormula(text: string): boolean {
  return /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(text);
}
