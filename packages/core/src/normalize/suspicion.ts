import { lookAlikeOf } from './look-alike.ts';
import { oddShapeOf } from './odd-shape.ts';
import { longestQuantity, scanQuantity } from './quantity.ts';
import { isMadeOfParts, isOddNumeral, isVague } from './quantity-parts.ts';

/**
 * Why a cell that couldn't be read looks as if it were meant to be a number; undefined where it is plainly text.
 * The words complete "it is kept as text: …".
 */
export function suspicionOf(text: string): string | undefined {
  if (text.length > longestQuantity)
    return /^[\d.,]+$/.test(text) ? 'it is too long for a number' : undefined;
  const lookAlike = lookAlikeOf(text) ?? oddShapeOf(text);
  if (lookAlike !== undefined) return lookAlike;
  if (text.startsWith('=') && isQuantity(text.slice(1).replace(/^"(.*)"$/, '$1')))
    return 'it begins with an equals sign';
  if (hasRemark(text)) return 'a remark or a footnote mark stands behind the number';
  if (isVague(text)) return 'it says no exact number';
  if (isOddNumeral(text)) return 'its Chinese numeral leaves something out';
  return isMadeOfParts(text) ? suspicionOfParts(text) : undefined;
}

function suspicionOfParts(text: string): string | undefined {
  if (/^(?:0\.\d+|[1-9]\d{0,3}(?:\.\d+)?) ?[-—–] ?[1-9]\d{0,3}(?:\.\d+)?$/.test(text)) {
    return 'it may be a range, a date or a score';
  }
  if (/^[\d ()+-]*\d-\d[\d ()+-]*$|^\(0\d{2,3}\)/.test(text)) return undefined;
  if (/^\d+(?:[、；;] ?\d+)+$/.test(text)) return undefined;
  if (!/\d/.test(text)) {
    const isMark = /[十百千万萬亿億兆%‰$¥€£≥≤<>≈]|^(?:约|超过?|近|逾|大约|将近|接近)?元?$/.test(text);
    return isMark && text !== '十' ? 'it has no digits' : undefined;
  }
  if (/\.\.|\..*\./.test(text)) return 'it has two points';
  if (text.includes('%%')) return 'its percent sign is doubled';
  return 'its number and units do not fit together';
}

/** 5（估）, 12.5*, 1.5亿美元（约合10亿元） */
function hasRemark(text: string): boolean {
  const match = /^(.+?) ?(?:[([【].*[)\]】]|[*†‡]+)$/.exec(text);
  return match !== null && isQuantity(match[1] ?? '');
}

function isQuantity(text: string): boolean {
  const found = scanQuantity(text);
  return found !== undefined && !('problem' in found) && !found.hasScaleLetter;
}
