import { longestQuantity, scanQuantity } from './quantity.ts';
import { decimalOf, placeOf } from './quantity-value.ts';
import type { Decimal, ListValue } from './value.ts';

const separators = / ?(?:[、&;]|(?<=[^\d]),|, | 和 | and |(?<=[^\d])和(?=\d)) ?/;

/**
 * Reads several numbers in one cell, "70亿, 130亿, 700亿" or "30亿&70亿". Undefined for one number and for anything
 * else; a problem where numbers with and without scale are mixed, or plain numbers are parted by commas.
 */
export function readList(
  text: string,
): { value: ListValue; place: number; rules: string[] } | { problem: string } | undefined {
  if (text.length > 10 * longestQuantity) return undefined;
  const parts = text.split(separators);
  if (parts.length < 2) return undefined;
  const values: Decimal[] = [];
  const rules = new Set(['list']);
  let place = Number.POSITIVE_INFINITY;
  let scaled = 0;
  for (const part of parts) {
    const found = scanQuantity(part, true);
    if (found === undefined || 'problem' in found) return undefined;
    if (found.kind !== 'number' || found.currency !== undefined || found.op !== undefined) return undefined;
    values.push(decimalOf(found));
    place = Math.min(place, placeOf(found));
    if (found.hasScale) scaled += 1;
    for (const rule of found.rules) rules.add(rule);
  }
  if (scaled > 0 && scaled < parts.length)
    return { problem: 'some of its numbers have a scale and some have none' };
  if (scaled === 0 && text.includes(',')) return { problem: 'its commas may part numbers or group digits' };
  return { value: { type: 'list', of: 'number', values }, place, rules: [...rules] };
}
