import { currenciesAfter, currenciesBefore } from './currencies.ts';
import { mantissaPattern } from './mantissa.ts';
import { qualifiersAfter, qualifiersBefore } from './qualifiers.ts';
import { scalePattern } from './scales.ts';
import { kinds, units } from './units.ts';
import { wordAt } from './word-table.ts';

type Part = string | undefined;

/** What a printed quantity is made of, in the order in which its parts may stand. */
export interface PrintedParts {
  front: Front;
  sign: Part;
  mantissa: string;
  exponent: Part;
  /** 多, 余 or + before the scale, behind it and behind the percent sign. */
  more: [Part, Part, Part];
  scale: Part;
  kind: Part;
  currency: Part;
  unit: Part;
  qualifier: Part;
}

interface Front {
  qualifier: Part;
  sign: Part;
  currency: Part;
  second: Part;
  /** Where the digits or their sign begin. */
  end: number;
}

const number = new RegExp(`([-+–])?(${mantissaPattern})(?:e([-+]?\\d{1,4}))?`, 'iy');
const scaleAt = new RegExp(scalePattern, 'iy');
const noFront: Front = {
  qualifier: undefined,
  sign: undefined,
  currency: undefined,
  second: undefined,
  end: 0,
};

/** Takes the shape of a quantity apart, from left to right; undefined where the text has another one. */
export function takeApart(text: string): PrintedParts | undefined {
  const front = readFront(text);
  number.lastIndex = front.end;
  const match = number.exec(text);
  if (!match) return undefined;
  const [, sign, mantissa = '', exponent] = match;
  let at = afterBlank(text, number.lastIndex);
  const first = moreAt(text, at);
  at += first?.length ?? 0;
  scaleAt.lastIndex = at;
  const scale = at < text.length ? scaleAt.exec(text)?.[0] : undefined;
  at += scale?.length ?? 0;
  const second = moreAt(text, at);
  at = afterBlank(text, at + (second?.length ?? 0));
  const kind = wordAt(text, at, kinds);
  at += kind?.length ?? 0;
  const third = kind === undefined ? undefined : moreAt(text, at);
  at += third?.length ?? 0;
  const currency = wordAt(text, at, currenciesAfter);
  at += currency?.length ?? 0;
  const unit = wordAt(text, at, units);
  at = afterBlank(text, at + (unit?.length ?? 0));
  const qualifier = wordAt(text, at, qualifiersAfter);
  if (at + (qualifier?.length ?? 0) < text.length) return undefined;
  return {
    front,
    sign,
    mantissa,
    exponent,
    more: [first, second, third],
    scale,
    kind,
    currency,
    unit,
    qualifier,
  };
}

/** Qualifier, sign (负 too), currency, qualifier; a sign with no currency behind it belongs to the digits all the same. */
function readFront(text: string): Front {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return noFront;
  const qualifier = wordAt(text, 0, qualifiersBefore, true);
  let at = afterBlank(text, qualifier?.length ?? 0);
  const sign = isSign(text.charAt(at)) ? text.charAt(at) : undefined;
  if (sign !== undefined) at = afterBlank(text, at + 1);
  const currency = wordAt(text, at, currenciesBefore);
  at = afterBlank(text, at + (currency?.length ?? 0));
  const second = wordAt(text, at, qualifiersBefore, true);
  return { qualifier, sign, currency, second, end: afterBlank(text, at + (second?.length ?? 0)) };
}

function isSign(character: string): boolean {
  return character === '-' || character === '+' || character === '–' || character === '负';
}

function moreAt(text: string, at: number): Part {
  const character = text.charAt(at);
  return character === '多' || character === '余' || character === '+' ? character : undefined;
}

function afterBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
