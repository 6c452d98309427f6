import { shift } from '../text/decimal.ts';
import { scaleInWords } from './scale-in-words.ts';

export interface ShownNumber {
  /** In whole units. */
  value: string;
  /** The power of ten of the last digit shown. */
  place: number;
}

/** The numbers that a figure's text shows, scaled by the word behind them; one without takes that of the next. */
export function numbersInText(text: string): ShownNumber[] {
  const matches = [
    ...text.replaceAll('−', '-').matchAll(/(-?)((?:\p{Sc}|[A-Z]+\p{Sc}? ?)?)(\d[\d,]*)(?:\.(\d+))?/gu),
  ];
  let scale: number | undefined;
  const shown: ShownNumber[] = [];
  for (const match of matches.reverse()) {
    const [whole, minus, , integer = '', fraction = ''] = match;
    const own = scaleInWords(text.slice(match.index + whole.length));
    scale = own ?? scale ?? 0;
    const digits = `${minus}${integer.replaceAll(',', '')}${fraction === '' ? '' : `.${fraction}`}`;
    shown.unshift({ value: shift(digits, scale), place: scale - fraction.length });
  }
  return shown;
}
