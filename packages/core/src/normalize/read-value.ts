import type { FieldType } from '../report/report.ts';
import { whyAmbiguous } from './ambiguous-number.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import type { DateOrder } from './date-order.ts';
import { foldWidths, trimCell } from './fold-widths.ts';
import { glance, hasControl, hasForeign } from './glance.ts';
import { missingReason, missingReasonInText } from './missing-marks.ts';
import { readPlainNumber } from './plain-number.ts';
import { readAlone } from './read-alone.ts';
import { readDeclared } from './read-declared.ts';
import { missing } from './reading.ts';
import type { Value } from './value.ts';

/** What a cell can be declared as: a field's type, or one range. */
export type CellType = FieldType | 'range';

export interface Reading {
  value: Value;
  /**
   * For quantities: the power of ten of the last digit that must stay visible, in the value's own unit; the last one
   * printed, but of a whole number the last that isn't 0. "16.0亿" → 7, "141亿" → 8, "70亿" → 9. Ranges and lists: the
   * smallest.
   */
  place?: number;
  /** Short stable names of what was applied, in order: trim, grouping, scale-亿, currency-美元, … Not to be changed. */
  rules: string[];
  /**
   * Code of something notable: mixed-width, zero-width, bidi-control, control-character, tag-character,
   * replacement-character, mixed-script, look-alike, spreadsheet-error, scale-zhao, two-digit-year.
   */
  remark?: string;
}

export interface ReadOptions {
  /** What stands first in the dates of a column of periods: then 03/04/2023 has one reading. */
  dateOrder?: DateOrder;
  /** ISO 4217, where a column of money has one: then its cells may be bare numbers. */
  currency?: string;
}

/**
 * What a raw cell means. With a type, the cell is read as that type or is `flagged` with the reason; without one it
 * is judged alone, and what can't be read for certain stays text, flagged where it looks like a misprinted number.
 * Characters that nobody can see are taken out of a text's value, with a remark. Never throws; linear in the length
 * of the cell.
 */
export function readValue(raw: string, type?: CellType, options: ReadOptions = {}): Reading {
  if (type === undefined || type === 'number') {
    const plain = readPlainNumber(raw);
    if (plain && (type !== undefined || whyAmbiguous(raw) === undefined)) return plain;
  }
  const trimmed = trimCell(raw);
  const rules = trimmed.length === raw.length ? [] : ['trim'];
  if (rules.length > 0 && (type === undefined || type === 'number')) {
    const plain = readPlainNumber(trimmed);
    if (plain && (type !== undefined || whyAmbiguous(trimmed) === undefined)) return { ...plain, rules };
  }
  const isText = type === 'text' || type === 'name';
  const reason = isText ? missingReasonInText(trimmed) : missingReason(trimmed);
  if (reason !== undefined) return missing(reason, rules);
  const seen = glance(trimmed);
  const clean =
    (seen & (hasControl | hasForeign)) === 0 ? { text: trimmed, isChanged: false } : cleanText(trimmed);
  if (isText || (type === undefined && clean.isChanged)) return textReading(clean, rules);
  const reading = readSeen(clean.text, seen, type, options);
  const all = rules.length === 0 ? reading : { ...reading, rules: [...rules, ...reading.rules] };
  return clean.remark === undefined ? all : withRemark(all, clean);
}

function readSeen(
  trimmed: string,
  seen: number,
  type: Exclude<CellType, 'text' | 'name'> | undefined,
  options: ReadOptions,
): Reading {
  if (type === undefined) return readAlone(trimmed, seen);
  const folded = foldWidths(trimmed);
  const reason = folded.text === trimmed ? undefined : missingReason(folded.text);
  return reason === undefined ? readDeclared(trimmed, folded, type, options) : missing(reason, folded.rules);
}

function textReading({ text, isChanged, remark }: CleanText, rules: string[]): Reading {
  return {
    value: { type: 'text', value: text },
    rules: isChanged && remark !== undefined ? [...rules, remark] : rules,
    ...(remark === undefined ? {} : { remark }),
  };
}

/** What was taken out of the cell comes first among the remarks; words of two alphabets matter in texts alone. */
function withRemark(reading: Reading, { remark = '', isChanged }: CleanText): Reading {
  if (isChanged) return { ...reading, rules: [remark, ...reading.rules], remark };
  return { ...reading, remark: reading.remark ?? remark };
}
