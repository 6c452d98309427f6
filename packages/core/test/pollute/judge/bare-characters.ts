import type { Dialect } from '../../../src/read/raw-table.ts';

const everyDelimiter = [',', ';', '\t', '|', '，', '；'];

/** The characters of a text that carry content, in their order: no blanks, controls, quotes, delimiters or escapes. */
export function bareCharacters(text: string, dialect: Dialect, anyDelimiter = false): string {
  const out = new Set([dialect.quote, dialect.delimiter, ...(anyDelimiter ? everyDelimiter : [])]);
  if (dialect.escape === 'backslash') out.add('\\');
  const kept: string[] = [];
  for (const character of text) {
    if (!out.has(character) && !/[\s\p{Cc}\ufeff]/u.test(character)) kept.push(character);
  }
  return kept.join('');
}
