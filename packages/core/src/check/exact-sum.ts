import { addDecimals, multiplyDecimals, shiftDecimal } from '../normalize/decimal.ts';
import type { Decimal } from '../normalize/value.ts';

/** Below it, a sum and one more number of 15 digits stay exact. */
const safe = 8e15;
/** Beyond so many terms, roundings cancel out for certain. */
const fewTerms = 12;
/** Places are counted from this one on. */
const lowestPlace = -32;

/** Adds decimals up, exactly, and remembers to which digit each was printed. */
export class ExactSum {
  /** Terms added so far. */
  count = 0;
  readonly #small = new Float64Array(16);
  readonly #large: bigint[] = [];
  #others: Decimal = '0';
  /** How many terms were printed to each place. */
  readonly #places = new Float64Array(64);

  /**
   * A number of at most 15 digits: `value` = number × 10^`decimals`; `place` is the power of ten of the last printed
   * digit, from −32 to 31.
   */
  addScaled(value: number, decimals: number, place: number): void {
    this.#count(place);
    const sum = (this.#small[decimals] ?? 0) + value;
    if (sum > safe || sum < -safe) {
      this.#large[decimals] = (this.#large[decimals] ?? 0n) + BigInt(sum);
      this.#small[decimals] = 0;
    } else this.#small[decimals] = sum;
  }

  /** Any decimal. */
  addDecimal(value: Decimal, place: number): void {
    this.#count(place);
    this.#others = addDecimals(this.#others, value);
  }

  /** The sum; "0" of nothing. */
  value(): Decimal {
    let sum = this.#others;
    for (let decimals = 0; decimals < 16; decimals += 1) {
      const scaled = (this.#large[decimals] ?? 0n) + BigInt(this.#small[decimals] ?? 0);
      if (scaled !== 0n) sum = addDecimals(sum, shiftDecimal(String(scaled), -decimals));
    }
    return sum;
  }

  /**
   * How far a total may be off because its parts and itself were rounded: half a unit of the last digit of each. Of
   * more than twelve parts, six standard deviations of as many roundings, which grow with the root of their number:
   * a million parts don't excuse a difference of half a million.
   */
  roundingBound(totalPlace: number): Decimal {
    const share = this.count > fewTerms ? Math.sqrt(fewTerms / this.count) : 1;
    let twice = shiftDecimal('1', totalPlace);
    this.#places.forEach((count, at) => {
      if (count === 0) return;
      twice = addDecimals(twice, shiftDecimal(String(Math.ceil(count * share)), at + lowestPlace));
    });
    return multiplyDecimals(twice, '0.5');
  }

  #count(place: number): void {
    this.count += 1;
    const at = Math.min(Math.max(place - lowestPlace, 0), this.#places.length - 1);
    this.#places[at] = (this.#places[at] ?? 0) + 1;
  }
}
