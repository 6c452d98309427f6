import type { Reading } from './read-value.ts';

const noRules: string[] = [];

/**
 * The quick way for a cell of ASCII digits, a minus in front and a point among them at most, as nearly all cells of
 * a table of numbers are. Undefined where there is anything else: then the long way decides.
 */
export function readPlainNumber(raw: string): Reading | undefined {
  const length = raw.length;
  if (length === 0 || length > 15) return undefined;
  const start = raw.charCodeAt(0) === 45 ? 1 : 0;
  const first = raw.charCodeAt(start);
  if (!(first >= 48 && first <= 57)) return undefined;
  if (first === 48 && (start === 1 || (length > 1 && raw.charCodeAt(1) !== 46))) return undefined;
  let point = -1;
  let zeros = 0;
  for (let at = start; at < length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code >= 48 && code <= 57) zeros = code === 48 ? zeros + 1 : 0;
    else if (code === 46 && point < 0) point = at;
    else return undefined;
  }
  if (point === length - 1) return undefined;
  const place = point >= 0 ? point + 1 - length : zeros === length ? 0 : zeros;
  return { value: { type: 'number', value: raw }, place, rules: noRules };
}
