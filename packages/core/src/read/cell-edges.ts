/** Nothing but blanks after the last delimiter. */
export function endsAtEdge(text: string, delimiter: string): boolean {
  return text.slice(text.lastIndexOf(delimiter) + 1).trim() === '';
}

/** Nothing but blanks before the first delimiter. */
export function beginsAtEdge(text: string, delimiter: string): boolean {
  const end = text.indexOf(delimiter);
  return (end < 0 ? text : text.slice(0, end)).trim() === '';
}

/** True where a quote within a text stands right after a delimiter, or after blanks behind one. */
export function opensWithin(text: string, delimiter: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text.slice(0, at);
    if (before.includes(delimiter) && endsAtEdge(before, delimiter)) return true;
  }
  return false;
}
