import type { NameIndex } from './name-index.ts';

/** The first number in a text that is neither a declared name nor part of one; undefined where there is none. */
export function typedDigits(text: string, names: NameIndex): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  let rest = text;
  for (const name of names.namesIn(text)) if (rest.includes(name)) rest = rest.replaceAll(name, ' ');
  return /\p{Nd}[\p{Nd}.,，．]*/u.exec(rest)?.[0];
}
