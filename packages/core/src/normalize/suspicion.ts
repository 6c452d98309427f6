import { longestQuantity, scanQuantity } from './quantity.ts';

const numericOnly = /^[\d.,'’ %‰·・~<>≥≤≈+()¥$€£十百千万萬亿億兆约近超逾元-]+$/;

/**
 * Why a cell that couldn't be read looks as if it were meant to be a number; undefined where it is plainly text.
 * The words complete "it is kept as text: …".
 */
export function suspicionOf(text: string): string | undefined {
  if (text.length > longestQuantity)
    return /^[\d.,]+$/.test(text) ? 'it is too long for a number' : undefined;
  if (/^[-+]?(?:nan|inf|infinity)$/i.test(text)) return 'it is not a finite number';
  if (/^0x[\da-f]+$/i.test(text)) return 'it is a hexadecimal number';
  const lookalike = lookalikeOf(text);
  if (lookalike !== undefined) return lookalike;
  if (/^[\p{Nd}\p{No}.,%]+$/u.test(text) && /[^\d.,%]/.test(text))
    return 'its digits are of another script or style';
  if (text.startsWith('=') && isQuantity(text.slice(1))) return 'it begins with an equals sign';
  if (/^[1-9]\d{0,3} ?[-—–] ?[1-9]\d{0,3}$/.test(text)) return 'it may be a range, a date or a score';
  if (!numericOnly.test(text)) return undefined;
  if (/[-(].*-|\d-\d/.test(text)) return undefined;
  if (!/\d/.test(text)) return 'it has no digits';
  if (/\.\.|\..*\./.test(text)) return 'it has two points';
  if (text.includes('%%')) return 'its percent sign is doubled';
  return 'its number and units do not fit together';
}

/** O and l typed for 0 and 1: the cell is a quantity once they are exchanged. */
function lookalikeOf(text: string): string | undefined {
  const match = /[OolI]/.exec(text);
  if (!match || !/\d.*\d/.test(text)) return undefined;
  const fixed = text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  if (!isQuantity(fixed)) return undefined;
  return `"${match[0]}" looks like the digit ${/[Oo]/.test(match[0]) ? 0 : 1}`;
}

function isQuantity(text: string): boolean {
  const found = scanQuantity(text);
  return found !== undefined && !('problem' in found) && !found.hasScaleLetter;
}
