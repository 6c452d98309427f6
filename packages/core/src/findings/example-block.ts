const unseen = /[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * A raw example as a code block of Markdown. Characters that nobody would see are named, `‹U+200B›`; a line end
 * breaks the line, and a carriage return is named before it.
 */
export function exampleBlock(example: string): string {
  const shown = example.replace(/\n$/, '').replace(unseen, (char) => (char === '\n' ? char : nameOf(char)));
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

function nameOf(char: string): string {
  return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
