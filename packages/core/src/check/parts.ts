import { ExactSum } from './exact-sum.ts';
import type { Term } from './term.ts';

/** What a total is compared with: the sum of some rows, and what is known of them. */
export class Parts {
  readonly sum = new ExactSum();
  /** First and last row that were added or should have been; −1 where there was none. */
  first = -1;
  last = -1;
  /** Rows without a number, and the first of them. */
  missing = 0;
  firstMissing = -1;
  /** Rows with a number that isn't exact. */
  vague = 0;
  /** Currency or counted thing; null where rows have different ones. */
  unit: string | null = '';

  addPlain(row: number, scaled: number, decimals: number): void {
    this.#touch(row);
    this.sum.addScaled(scaled, decimals, -decimals);
  }

  add(row: number, term: Term): void {
    this.#touch(row);
    if (term.type === 'none') {
      if (this.missing === 0) this.firstMissing = row;
      this.missing += 1;
      return;
    }
    if (term.isVague) this.vague += 1;
    if (this.unit === '') this.unit = term.unit;
    else if (term.unit !== '' && term.unit !== this.unit) this.unit = null;
    if (Number.isNaN(term.scaled) || term.decimals > 15) this.sum.addDecimal(term.value, term.place);
    else this.sum.addScaled(term.scaled, term.decimals, term.place);
  }

  /** Rows that belong to the sum, with a number or without. */
  get count(): number {
    return this.sum.count + this.missing;
  }

  #touch(row: number): void {
    if (this.first < 0) this.first = row;
    this.last = row;
  }
}
