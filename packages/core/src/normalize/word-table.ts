/** Words by their first character, to be found at a place of a text; letters in either case. */
export type WordTable = Map<string, string[]>;

export function wordTable(words: Iterable<string>): WordTable {
  const table: WordTable = new Map();
  for (const word of words) {
    for (const first of new Set([word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()])) {
      table.set(first, [...(table.get(first) ?? []), word.toLowerCase()]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return table;
}

/** The longest word of the table that begins at `at`, as printed. With `needsBlank`, a blank must follow letters. */
export function wordAt(text: string, at: number, table: WordTable, needsBlank = false): string | undefined {
  for (const word of table.get(text.charAt(at)) ?? []) {
    const end = at + word.length;
    if (!text.startsWith(word, at) && text.slice(at, end).toLowerCase() !== word) continue;
    if (!needsBlank || text.charAt(end) === ' ' || !/[a-z]$/.test(word)) return text.slice(at, end);
  }
  return undefined;
}
