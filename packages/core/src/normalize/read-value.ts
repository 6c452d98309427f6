import type { FieldType } from '../report/report.ts';
import { type Folded, foldWidths, trimCell } from './fold-widths.ts';
import { missingReason, missingReasonInText } from './missing-marks.ts';
import { readPlainNumber } from './plain-number.ts';
import { readAlone } from './read-alone.ts';
import { readDeclared } from './read-declared.ts';
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
   * Code of something notable: mixed-width, zero-width, bidi-control, spreadsheet-error, scale-zhao, two-digit-year.
   */
  remark?: string;
}

export interface ReadOptions {
  /** ISO 4217, where a column of money has one: then its cells may be bare numbers. */
  currency?: string;
}

const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * What a raw cell means. With a type, the cell is read as that type or is `flagged` with the reason; without one it
 * is judged alone, and what can't be read for certain stays text, flagged where it looks like a misprinted number.
 * Never throws; linear in the length of the cell.
 */
export function readValue(raw: string, type?: CellType, options: ReadOptions = {}): Reading {
  if (type === undefined || type === 'number') {
    const plain = readPlainNumber(raw);
    if (plain) return plain;
  }
  const trimmed = trimCell(raw);
  const rules = trimmed.length === raw.length ? [] : ['trim'];
  if (rules.length > 0 && (type === undefined || type === 'number')) {
    const plain = readPlainNumber(trimmed);
    if (plain) return { ...plain, rules };
  }
  const isText = type === 'text' || type === 'name';
  const reason = isText ? missingReasonInText(trimmed) : missingReason(trimmed);
  if (reason !== undefined) {
    const remark = reason === 'error' ? { remark: 'spreadsheet-error' } : {};
    return { value: { type: 'missing', reason }, rules: [...rules, `missing-${reason}`], ...remark };
  }
  if (isText) return { value: { type: 'text', value: trimmed }, rules };
  const folded = foldWidths(trimmed);
  const reading =
    type === undefined
      ? readAlone(trimmed, folded)
      : readDeclared(trimmed, withoutControls(folded), type, options);
  return rules.length === 0 ? reading : { ...reading, rules: [...rules, ...reading.rules] };
}

function withoutControls(folded: Folded): Folded {
  const text = folded.text.replace(bidiControls, '');
  if (text.length === folded.text.length) return folded;
  return { text, rules: [...folded.rules, 'bidi-control'], remark: 'bidi-control' };
}
