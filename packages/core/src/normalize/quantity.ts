import { foldNumerals } from './fold-numerals.ts';
import { withOne } from './implicit-one.ts';
import { takeApart } from './printed-parts.ts';
import { quantityOf } from './quantity-of.ts';
import type { Op } from './value.ts';

/** One printed quantity taken apart; nothing is multiplied yet, so that ranges can share scale and unit. */
export interface Quantity {
  op: Op | undefined;
  /** The qualifier stands behind the number: 左右. */
  hasOpBehind: boolean;
  /** Digits and sign, without grouping. */
  digits: string;
  /** Power of ten of exponent and scale together. */
  power: number;
  kind: QuantityKind;
  /** ISO 4217. */
  currency: string | undefined;
  /** A counted thing, as printed. */
  unit: string | undefined;
  hasScale: boolean;
  /** The scale is a letter (1.1B), which is none outside columns of numbers and money. */
  hasScaleLetter: boolean;
  /** Something stands behind the number: scale, sign, unit or currency. */
  hasSuffix: boolean;
  rules: string[];
}

/** `tenths` are 成: 三成 is 30 %. */
export type QuantityKind = 'number' | 'percent' | 'permille' | 'permyriad' | 'tenths' | 'points' | 'bp';

/** What a cell is as a quantity: undefined where it has another shape, a problem where it is one misprinted. */
export type Scan = Quantity | { problem: string } | undefined;

/** Longer cells are never quantities. */
export const longestQuantity = 100;

/**
 * Takes a quantity apart. `isDeclared` says that the column holds quantities: then all Chinese numerals are read,
 * 二十三 too.
 */
export function scanQuantity(text: string, isDeclared = false): Scan {
  if (text.length > longestQuantity) return undefined;
  if (text.startsWith('(') && text.endsWith(')')) return scanNegative(text.slice(1, -1).trim());
  const parts = takeApart(text);
  if (parts) return quantityOf(parts);
  const folded = foldNumerals(text, isDeclared);
  const arabic = folded === undefined ? undefined : takeApart(folded);
  if (arabic) return withRule('chinese-numeral', quantityOf(arabic));
  const one = withOne(folded ?? text);
  const once = one === undefined ? undefined : takeApart(one);
  return once && withRule('implicit-one', quantityOf(once));
}

/** (1,234) and ($5) are negative, as in accounts; other things in parentheses may be remarks. */
function scanNegative(inner: string): Scan {
  const found = /^[^()+–-]/.test(inner) ? scanQuantity(inner) : undefined;
  if (found === undefined || 'problem' in found) return found;
  if (found.hasSuffix || found.op !== undefined)
    return { problem: 'parentheses may mean a negative number or a remark' };
  return { ...found, digits: `-${found.digits}`, rules: ['parentheses-negative', ...found.rules] };
}

function withRule(rule: string, found: Scan): Scan {
  return found === undefined || 'problem' in found ? found : { ...found, rules: [rule, ...found.rules] };
}
