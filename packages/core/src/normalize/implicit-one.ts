import { currencyAfterPattern } from './currencies.ts';
import { qualifierAfterPattern } from './qualifiers.ts';
import { unitPattern } from './units.ts';

const shape = new RegExp(
  `^(?<op>超过|超出|超|突破|逾|过|将近|接近|近|不足|不到)?(?<scale>[十百千]?(?:万亿|亿|万)|[百千])(?<more>[多余])?` +
    `(?<unit>${unitPattern})?(?<currency>${currencyAfterPattern})?(?<bound>${qualifierAfterPattern})?$`,
);

/** 百余万, 千多亿 */
const moreInside = /^([百千])([多余](?:万亿|亿|万))/;

/**
 * 超千亿, 百余家, 百余万, 亿元以上: a scale without digits stands for one of it where something bounds it; rewritten
 * with the 1. Undefined for a scale alone (千万) and for anything else.
 */
export function withOne(text: string): string | undefined {
  if (!/[百千万亿]/.test(text)) return undefined;
  if (moreInside.test(text)) {
    return text.replace(
      moreInside,
      (_, head: string, rest: string) => `${head === '百' ? 100 : 1000}${rest}`,
    );
  }
  const groups = shape.exec(text)?.groups;
  if (groups === undefined || (groups.op ?? groups.more ?? groups.bound) === undefined) return undefined;
  const { op = '', scale, more = '', unit = '', currency = '', bound = '' } = groups;
  return `${op === '过' ? '超' : op}1${scale}${more}${unit}${currency}${bound}`;
}
