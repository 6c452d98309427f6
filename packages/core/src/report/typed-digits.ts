/** The first number in a text that is neither a declared name nor part of one; undefined where there is none. */
export function typedDigits(text: string, names: string[]): string | undefined {
  let rest = text;
  if (!/\p{Nd}/u.test(rest)) return undefined;
  for (const name of names) if (rest.includes(name)) rest = rest.replaceAll(name, ' ');
  return /\p{Nd}[\p{Nd}.,，．]*/u.exec(rest)?.[0];
}
