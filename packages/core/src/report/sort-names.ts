/** Names as a report lists them, the longest first, then in code-unit order. */
export function sortNames(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
