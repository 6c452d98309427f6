/** Chinese words that follow others: with a blank before them where they begin with a Latin letter or a digit. */
export function spaced(words: string): string {
  return /^[\w-]/.test(words) ? ` ${words}` : words;
}
