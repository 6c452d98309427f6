/** True for a text that Excel would take for a formula when it is typed in: it starts with = + - or @. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t]/.test(text);
}
