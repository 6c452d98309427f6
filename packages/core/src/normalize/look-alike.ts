import { readPeriod } from './period.ts';
import { scanQuantity } from './quantity.ts';
import { readRange } from './range.ts';

/** Letters of the Latin, Greek, Cyrillic and Armenian alphabets that are mistaken for digits. */
const digitOf: Record<string, string> = Object.fromEntries([
  ...[...'OoОоΟοՕ'].map((letter) => [letter, '0']),
  ...[...'lIІіΙ'].map((letter) => [letter, '1']),
]);
/** These stand for digits only where scale or currency leave no doubt that a number is meant. */
const bolderDigitOf: Record<string, string> = { ...digitOf, S: '5', Z: '2', B: '8' };

/**
 * Which letter of a cell looks like a digit, where the cell is a quantity or a period once it is exchanged: "14l亿",
 * "2O23年". Undefined where there is none: 5l may be litres.
 */
export function lookAlikeOf(text: string): string | undefined {
  return (
    exchanged(text, /[OoОоΟοՕlIІіΙ]/g, digitOf, false) ??
    exchanged(text, /[OoОоΟοՕlIІіΙSZB]/g, bolderDigitOf, true)
  );
}

function exchanged(
  text: string,
  letters: RegExp,
  digits: Record<string, string>,
  needsUnit: boolean,
): string | undefined {
  const first = text.match(letters)?.[0];
  if (first === undefined || !/\d/.test(text)) return undefined;
  const fixed = text.replace(letters, (letter) => digits[letter] ?? letter);
  const found = scanQuantity(fixed);
  const isQuantity = found !== undefined && !('problem' in found) && !found.hasScaleLetter;
  const hasUnit = isQuantity
    ? found.hasScale || found.kind !== 'number' || found.currency !== undefined
    : isRange(fixed);
  if (needsUnit ? !hasUnit : !(isQuantity ? hasUnit || hasShapeOfNumber(text) : hasUnit || isPeriod(fixed)))
    return undefined;
  return `"${first}" looks like the digit ${digits[first]}`;
}

function hasShapeOfNumber(text: string): boolean {
  return /\d.*\d/.test(text) || /[.,]/.test(text) || /^\d+[OoОо]+$/.test(text);
}

/** Only a range that is one for certain: 10-20 is none. */
function isRange(text: string): boolean {
  const found = readRange(text);
  return found !== undefined && !('problem' in found) && found.isCertain && !found.hasScaleLetter;
}

function isPeriod(text: string): boolean {
  const found = readPeriod(text, false);
  return found !== undefined && !('problem' in found);
}
