const longest = 80;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;

/**
 * A label, file name or heading as words that can be printed: on one line, without controls, marks of direction and
 * halves of characters, at most 80 characters. `instead` where nothing remains.
 */
export function draftTitle(words: string, instead: string): string {
  const line = words.replace(/\s+/g, ' ').replace(unseen, '').trim();
  const chars = [...line];
  return (chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : line) || instead;
}

/** The same for texts that may quote figures: braces would be taken for a reference. */
export function withoutBraces(title: string): string {
  return title.replaceAll('{', '（').replaceAll('}', '）');
}
