/**
 * What a cell means once it is read. Numbers are exact decimals in plain notation ("14100000000"),
 * never floats; a percentage is in percent; a period has both ends included (ISO dates).
 */
export type Value =
  | NumberValue
  | PercentValue
  | PointsValue
  | MoneyValue
  | RangeValue
  | ListValue
  | DurationValue
  | PeriodValue
  | BooleanValue
  | MissingValue
  | TextValue
  | FlaggedValue;

/** A decimal in plain notation: optional minus, digits, optional point and digits. */
export type Decimal = string;

/** How exact a quantity is said to be. `~` about, `>` more than, `>=` at least, and so on. */
export type Op = '~' | '>' | '>=' | '<' | '<=';

export interface NumberValue {
  type: 'number';
  value: Decimal;
  op?: Op;
  /** A counted thing, as printed: 人, 家. */
  unit?: string;
  /** It names something rather than counting it, as the seed of random numbers does: no comma sets its thousands apart. */
  isIdentifier?: true;
}

/** `value` is in percent: 12.3 % is "12.3". */
export interface PercentValue {
  type: 'percent';
  value: Decimal;
  op?: Op;
}

/** Percentage points; 25 bp is "0.25". */
export interface PointsValue {
  type: 'points';
  value: Decimal;
  op?: Op;
}

/** `value` in whole units of `currency` (ISO 4217). */
export interface MoneyValue {
  type: 'money';
  value: Decimal;
  currency: string;
  op?: Op;
}

/** Both ends included. */
export interface RangeValue {
  type: 'range';
  of: 'number' | 'percent' | 'money';
  min: Decimal;
  max: Decimal;
  currency?: string;
  op?: Op;
  /** A counted thing, as printed: 人, 家. */
  unit?: string;
}

/** Several numbers in one cell, in the order printed: "70亿, 130亿, 700亿". */
export interface ListValue {
  type: 'list';
  of: 'number';
  values: Decimal[];
}

export type DurationUnit = 'hour' | 'day' | 'month';

/** Years are counted as 12 months; hours and days stay what they are. "2年6个月" is 30 months. */
export interface DurationValue {
  type: 'duration';
  value: Decimal;
  unit: DurationUnit;
  op?: Op;
}

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'ytd' | 'span';

export interface PeriodValue {
  type: 'period';
  start: string;
  end: string;
  grain: Grain;
  estimate?: boolean;
}

export interface BooleanValue {
  type: 'boolean';
  value: boolean;
}

export type MissingReason =
  | 'blank'
  | 'dash'
  | 'notAvailable'
  | 'undisclosed'
  | 'notApplicable'
  | 'none'
  | 'ellipsis'
  | 'suppressed'
  | 'error';

export interface MissingValue {
  type: 'missing';
  reason: MissingReason;
}

export interface TextValue {
  type: 'text';
  value: string;
}

/** Could not be read for certain as what it should be: it stays text, and a finding says why. */
export interface FlaggedValue {
  type: 'flagged';
  value: string;
  why: string;
}
