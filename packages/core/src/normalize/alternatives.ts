/**
 * For a regular expression that ignores case: one of many words, the longest first. A look at the first character
 * spares trying them all. `end` says what must follow a word that ends in a letter.
 */
export function alternatives(words: Iterable<string>, end = ''): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const firsts = [...new Set(longestFirst.map((word) => word.charAt(0)))].sort().join('');
  const source = (word: string) => word.replace(/[$.+()|?]/g, '\\$&') + (/[a-z]$/.test(word) ? end : '');
  return `(?=[${firsts}])(?:${longestFirst.map(source).join('|')})`;
}
