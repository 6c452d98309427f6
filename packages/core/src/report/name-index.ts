/** Names by their lengths, so that those in a text are found without a look at each of a million. */
export interface NameIndex {
  /** The names that the text has, the longest first, then in code-unit order. */
  namesIn(text: string): string[];
}

/** As many names as are quicker looked for one by one. */
const few = 64;

/** An index of names; the empty one is none. */
export function indexNames(names: Iterable<string>): NameIndex {
  const all = new Set(names);
  all.delete('');
  const lengths = [...new Set(Array.from(all, (name) => name.length))].sort((a, b) => b - a);
  const inOrder = (found: Iterable<string>): string[] =>
    [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    namesIn(text) {
      if (all.size <= few) return inOrder([...all].filter((name) => text.includes(name)));
      const found = new Set<string>();
      for (const length of lengths) {
        for (let at = 0; at + length <= text.length; at += 1) {
          const part = text.slice(at, at + length);
          if (all.has(part)) found.add(part);
        }
      }
      return inOrder(found);
    },
  };
}
