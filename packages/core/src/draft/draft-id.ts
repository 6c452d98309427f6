import { fieldWords } from './field-words.ts';

const longest = 40;
/** They are on every object of JavaScript. */
const reserved = new Set(['constructor', 'prototype', 'proto']);

/**
 * A lower-case ASCII id made from a label or a file's name: letters and digits of it joined by `joint`, or the id of
 * a usual Chinese word; `y2023` for a year. Undefined where the words give none, or only a part of them would.
 */
export function draftId(words: string, joint: '_' | '-'): string | undefined {
  const plain = words.normalize('NFKC').trim();
  const known = fieldWords.get(plain.replace(/\s/g, ''));
  if (known !== undefined) return joint === '-' ? known.replaceAll('_', '-') : known;
  const year = /^((?:19|20|21)\d\d)年?$/.exec(plain)?.[1];
  if (year !== undefined) return `y${year}`;
  const letters = plain.normalize('NFD').replace(/\p{M}/gu, '');
  if (/[^\x20-\x7e]/.test(letters)) return undefined;
  const id = letters
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .slice(0, longest)
    .replace(/^[-_]+|[-_]+$/g, '');
  return /^[a-z]/.test(id) && !reserved.has(id) ? id.replaceAll('_', joint) : undefined;
}

/** The id, made different from those that are taken: sales, sales_2, sales_3. */
export function freeId(id: string, taken: ReadonlySet<string>, joint: '_' | '-'): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}${joint}${number}`;
  return free;
}
