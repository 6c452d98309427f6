import { currencyCode, isCountedInYuan } from './currencies.ts';
import { readMantissa } from './mantissa.ts';
import type { PrintedParts } from './printed-parts.ts';
import { qualifierOp } from './qualifiers.ts';
import type { QuantityKind, Scan } from './quantity.ts';
import { isScaleLetter, scalePower } from './scales.ts';
import type { Op } from './value.ts';

/** Codes of currencies that are known as names of something else too; CNY 2023 is Chinese New Year. */
const namesToo = /^(?:AED|CAD|ILS|MOP|PHP|SAR|TRY)$/i;

/** What the parts of a printed quantity mean together; a problem where they contradict each other. */
export function quantityOf(parts: PrintedParts): Scan {
  const { front, exponent, scale, kind, unit } = parts;
  const mantissa = readMantissa(parts.mantissa);
  if ('problem' in mantissa) return mantissa;
  const rules: string[] = [];
  const op = oneOp(parts, rules);
  if (op === 'conflict') return { problem: 'it has two qualifiers' };
  if (front.sign && parts.sign) return { problem: 'it has two signs' };
  const currency = oneCurrency(front.currency, parts.currency);
  if (currency === 'conflict') return { problem: 'it has two currencies' };
  if (front.currency !== undefined && scale === undefined && mayBeName(front.currency, parts.mantissa)) {
    return { problem: 'it may be an amount of money or a name' };
  }
  if (scale === undefined && isEuro(front.currency ?? parts.currency) && hasThreeDecimals(parts.mantissa)) {
    return { problem: 'its point may group thousands, as in much of the euro area' };
  }
  const minus = (front.sign ?? parts.sign ?? '+') !== '+';
  if (minus) rules.push('minus');
  if (mantissa.grouped) rules.push('grouping');
  const tens = exponentPower(exponent, mantissa.digits, rules);
  if (typeof tens !== 'number') return tens;
  const power = scale === undefined ? 0 : scalePower(scale);
  if (power === undefined) return undefined;
  if (scale !== undefined) rules.push(`scale-${scale}`);
  if (scale !== undefined && exponent !== undefined) return { problem: 'it has an exponent and a scale' };
  const what = kindOf(kind);
  if (what === undefined) return { problem: '"pct" may be percent or percentage points' };
  if (kind !== undefined) rules.push(what);
  if (unit !== undefined) rules.push(`unit-${unit}`);
  const shown = front.currency ?? parts.currency;
  if (shown !== undefined) rules.push(`currency-${shown}`);
  if (
    what !== 'number'
      ? (currency ?? unit ?? scale) !== undefined
      : currency !== undefined && unit !== undefined
  ) {
    return { problem: 'it has two units' };
  }
  const digits = kind === '成半' ? `${mantissa.digits}.5` : mantissa.digits;
  if (what === 'tenths' && !/^(?:\d(?:\.\d+)?|10)$/.test(digits))
    return { problem: '成 counts tenths up to ten' };
  return {
    op,
    hasOpBehind: parts.qualifier !== undefined && front.qualifier === undefined && front.second === undefined,
    digits: minus ? `-${digits}` : digits,
    power: power + tens,
    kind: what,
    currency,
    unit,
    hasScale: scale !== undefined,
    hasScaleLetter: scale !== undefined && isScaleLetter(scale),
    hasSuffix: (scale ?? kind ?? unit ?? parts.currency) !== undefined,
    rules,
  };
}

/** Two qualifiers may say the same, one in front and one behind: 约100左右. */
function oneOp({ front, more, qualifier }: PrintedParts, rules: string[]): Op | 'conflict' | undefined {
  const first = front.qualifier ?? front.second;
  if (front.qualifier !== undefined && front.second !== undefined) return 'conflict';
  let op: Op | undefined;
  for (const word of [first, more[0], more[1], more[2], qualifier]) {
    if (word === undefined) continue;
    const next = qualifierOp(word);
    if (op !== undefined && (next !== op || word === '+')) return 'conflict';
    op = next;
    rules.push(`qualifier-${word}`);
  }
  return op;
}

function mayBeName(currency: string, printed: string): boolean {
  if (namesToo.test(currency)) return !/[,']/.test(printed);
  return /^(?:19|20)\d\d$/.test(printed) && /^CNY$/i.test(currency);
}

/** Printed as a mark or code; 欧元 stands in Chinese texts, where a point is a decimal point. */
function isEuro(currency: string | undefined): boolean {
  return currency !== undefined && /^(?:€|eur)/i.test(currency);
}

function hasThreeDecimals(mantissa: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(mantissa);
}

function oneCurrency(before: string | undefined, after: string | undefined): string | undefined {
  const first = before === undefined ? undefined : currencyCode(before);
  const second = after === undefined ? undefined : currencyCode(after);
  if (first === undefined || second === undefined || first === second) return first ?? second;
  return after === '元' && isCountedInYuan(before ?? '') ? first : 'conflict';
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

/** Undefined for pct, which brokers in China write for percentage points and others for percent. */
function kindOf(printed: string | undefined): QuantityKind | undefined {
  if (printed === undefined) return 'number';
  const word = printed.toLowerCase().replace(/^个(?=[a-z])/, '');
  if (word.startsWith('pct')) return undefined;
  if (word === '%' || word === 'percent' || word === 'per cent') return 'percent';
  if (word === '‰') return 'permille';
  if (word === '‱') return 'permyriad';
  if (word.startsWith('成')) return 'tenths';
  return word.startsWith('b') || /基[点點]$/.test(word) ? 'bp' : 'points';
}
