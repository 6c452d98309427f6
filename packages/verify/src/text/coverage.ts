import { isInsideNumber } from './number-runs.ts';
import type { PageText } from './page-text.ts';

/** Which characters of a page are accounted for. */
export class Coverage {
  readonly page: PageText;
  readonly #covered: Uint8Array;

  constructor(page: PageText) {
    this.page = page;
    this.#covered = new Uint8Array(page.text.length);
  }

  /** Marks the characters from `start` up to `end` as accounted for. */
  cover(start: number, end: number): void {
    this.#covered.fill(1, start, end);
  }

  isCovered(start: number, end: number): boolean {
    return this.#covered.subarray(start, end).every((mark) => mark === 1);
  }

  /**
   * Marks every place where the plain text `wanted` stands without dividing a number at its ends. Returns how many
   * there are. `accept` may refuse a place.
   */
  coverAll(wanted: string, accept: (start: number, end: number) => boolean = () => true): number {
    let count = 0;
    for (const [start, end] of placesOf(this.page, wanted)) {
      if (!accept(start, end)) continue;
      this.cover(start, end);
      count += 1;
    }
    return count;
  }
}

/** Where the plain text `wanted` stands on a page without dividing a number at its ends. */
export function placesOf(page: PageText, wanted: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  if (wanted === '') return places;
  for (let at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isInsideNumber(page, at) && !isInsideNumber(page, end)) places.push([at, end]);
  }
  return places;
}
