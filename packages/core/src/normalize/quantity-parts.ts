import { currencyAfterPattern, currencyBeforePattern } from './currencies.ts';
import { qualifierAfterPattern, qualifierBeforePattern } from './qualifiers.ts';
import { kindPattern, unitPattern } from './units.ts';

const parts = new RegExp(
  [
    '\\d+',
    currencyBeforePattern,
    currencyAfterPattern,
    qualifierBeforePattern,
    qualifierAfterPattern,
    '(?:thousand|million|billion|trillion|trn|tn|bn|mn)(?![a-z])',
    kindPattern,
    '[十百千万萬亿億兆约超近逾过多余]',
    '=[<>]',
    '[.,\'’"“”「」`·・•∙。、；;?？!_\\s%‰~<>≥≤≈+±()\\[\\]¥$€£—–―-]',
  ].join('|'),
  'gi',
);

const vague = new RegExp(
  `^(?:约|近|超过?|逾)?(?:[数几上]个?[十百千万萬亿億]+|[一二两三四五六七八九]?[十百千万]几[十百千万萬亿億]*|` +
    `[一二两三四五六七八九]{2}(?:[十百千万萬亿億]+|成))[多余]?(?:${unitPattern})?(?:${currencyAfterPattern})?$`,
);
const numerals = new RegExp(
  `^(?:约|近|超过?|逾)?([〇零一二两三四五六七八九十百千万萬亿億]{3,})(?:${unitPattern})?(?:${currencyAfterPattern})?$`,
);

/** True for a cell of nothing but digits, scales, currencies, qualifiers and the marks that stand among them. */
export function isMadeOfParts(text: string): boolean {
  return text.replace(parts, '') === '';
}

/** 数千万元, 十几亿, 七八成: a quantity without a number. */
export function isVague(text: string): boolean {
  return vague.test(text);
}

/** 一万二, 二百五, 三五千: numerals that leave something out. */
export function isOddNumeral(text: string): boolean {
  return /[百千万萬亿億]/.test(numerals.exec(text)?.[1] ?? '');
}
