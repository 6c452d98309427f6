import { currencyAfterPattern, currencyBeforePattern, currencyCode } from './currencies.ts';
import { mantissaPattern, readMantissa } from './mantissa.ts';
import { qualifierAfterPattern, qualifierBeforePattern, qualifierOp } from './qualifiers.ts';
import { isScaleLetter, scalePattern, scalePower } from './scales.ts';
import type { Op } from './value.ts';

/** One printed quantity taken apart; nothing is multiplied yet, so that ranges can share scale and unit. */
export interface Quantity {
  op?: Op;
  /** Digits and sign, without grouping. */
  digits: string;
  /** Power of ten of exponent and scale together. */
  power: number;
  kind: 'number' | 'percent' | 'permille' | 'points' | 'bp';
  currency?: string;
  /** A counted thing, as printed. */
  unit?: string;
  hasScale: boolean;
  /** The scale is a letter (1.1B), which is none outside columns of numbers and money. */
  hasScaleLetter: boolean;
  /** Something stands behind the number: scale, sign, unit or currency. */
  hasSuffix: boolean;
  rules: string[];
}

/** Longer cells are never quantities. */
export const longestQuantity = 100;

const units =
  '人次|人|家|个|台|件|款|项|笔|起|次|户|所|辆|套|只|条|张|本|篇|部|座|枚|吨|平方公里|公里|平方米|千瓦时|亩|公顷|公斤|千克|克|米|倍|名|位|例|宗|门|种|类|岁|股|颗|场|幅';
const kinds = '%|‰|个?百分点|percentage points?|percent|pp|bps?|个?基点|basis points?';

const pattern = new RegExp(
  `^(${qualifierBeforePattern})? ?([-+–])? ?(${currencyBeforePattern})? ?(${qualifierBeforePattern})? ?([-+–])?` +
    `(${mantissaPattern})(?:e([-+]?\\d{1,4}))? ?([多余])?(${scalePattern})?([多余])? ?` +
    `(${kinds})?(${units})?(${currencyAfterPattern})? ?(${qualifierAfterPattern})?$`,
  'i',
);

const withoutDigits = new RegExp(
  `^(超过|超|逾|将近|接近|近)((?:[十百千]?(?:万亿|亿|万)|[百千]))(${units})?(${currencyAfterPattern})?$`,
);

/** Takes a quantity apart; undefined where the cell has another shape, a problem where it is one misprinted. */
export function scanQuantity(text: string): Quantity | { problem: string } | undefined {
  if (text.length > longestQuantity) return undefined;
  if (text.startsWith('(') && text.endsWith(')')) return scanNegative(text.slice(1, -1).trim());
  const match = pattern.exec(text);
  if (!match) return scanWithoutDigits(text);
  const [, op1, sign1, currencyBefore, op2, sign2, printed = '', exponent, more1, scale, more2, kind, unit] =
    match;
  const currencyAfter = match[13];
  const op3 = match[14];
  const mantissa = readMantissa(printed);
  if ('problem' in mantissa) return mantissa;
  const rules: string[] = [];
  const op = oneOp([op1, op2, more1, more2, op3], rules);
  if (op === 'conflict') return { problem: 'it has two qualifiers' };
  if (sign1 && sign2) return { problem: 'it has two signs' };
  if (
    currencyBefore &&
    currencyAfter &&
    currencyCode(currencyBefore.toUpperCase()) !== currencyCode(currencyAfter)
  ) {
    return { problem: 'it has two currencies' };
  }
  const minus = (sign1 ?? sign2 ?? '+') !== '+';
  if (minus) rules.push('minus');
  if (mantissa.grouped) rules.push('grouping');
  const tens = exponentPower(exponent, mantissa.digits, rules);
  if (typeof tens !== 'number') return tens;
  const power = scale === undefined ? 0 : scalePower(scale);
  if (power === undefined) return undefined;
  if (scale !== undefined) rules.push(`scale-${scale}`);
  const what = kindOf(kind);
  if (kind !== undefined) rules.push(what);
  if (unit !== undefined) rules.push(`unit-${unit}`);
  const shown = currencyBefore ?? currencyAfter;
  const currency =
    shown === undefined ? undefined : (currencyCode(shown) ?? currencyCode(shown.toUpperCase()));
  if (shown !== undefined) rules.push(`currency-${shown}`);
  if ((currency !== undefined || unit !== undefined) && what !== 'number')
    return { problem: 'it has two units' };
  if (currency !== undefined && unit !== undefined) return { problem: 'it has two units' };
  return {
    ...(op === undefined ? {} : { op }),
    digits: minus ? `-${mantissa.digits}` : mantissa.digits,
    power: power + tens,
    kind: what,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    hasScale: scale !== undefined,
    hasScaleLetter: scale !== undefined && isScaleLetter(scale),
    hasSuffix: (scale ?? kind ?? unit ?? currencyAfter) !== undefined,
    rules,
  };
}

/** (1,234) and ($5) are negative, as in accounts; other things in parentheses may be remarks. */
function scanNegative(inner: string): Quantity | { problem: string } | undefined {
  const found = /^[^()+–-]/.test(inner) ? scanQuantity(inner) : undefined;
  if (found === undefined || 'problem' in found) return found;
  if (found.hasSuffix || found.op !== undefined)
    return { problem: 'parentheses may mean a negative number or a remark' };
  return { ...found, digits: `-${found.digits}`, rules: ['parentheses-negative', ...found.rules] };
}

/** 超千亿: more than one 千亿. */
function scanWithoutDigits(text: string): Quantity | { problem: string } | undefined {
  const match = withoutDigits.exec(text);
  if (!match) return undefined;
  const [, op = '', ...rest] = match;
  const found = scanQuantity(`${op}1${rest.join('')}`);
  if (found === undefined || 'problem' in found) return found;
  return { ...found, rules: ['implicit-one', ...found.rules] };
}

function oneOp(printed: (string | undefined)[], rules: string[]): Op | 'conflict' | undefined {
  let op: Op | undefined;
  for (const word of printed) {
    if (word === undefined) continue;
    const next = qualifierOp(word);
    if (op !== undefined && next !== op) return 'conflict';
    op = next;
    rules.push(`qualifier-${word}`);
  }
  return op;
}

function exponentPower(
  exponent: string | undefined,
  digits: string,
  rules: string[],
): number | { problem: string } {
  if (exponent === undefined) return 0;
  if (!/^\d(?:\.|$)/.test(digits))
    return { problem: 'it is an identifier with an E in it or an unusual exponent' };
  const power = Number(exponent);
  if (Math.abs(power) > 300) return { problem: 'its exponent is too large' };
  rules.push('exponent');
  return power;
}

function kindOf(printed: string | undefined): Quantity['kind'] {
  if (printed === undefined) return 'number';
  const word = printed.toLowerCase();
  if (word === '%' || word === 'percent') return 'percent';
  if (word === '‰') return 'permille';
  return word.startsWith('b') || word.endsWith('基点') ? 'bp' : 'points';
}
