import { isBlankRecord } from './blank-records.ts';
import { filledWidth, resizeCells } from './own-rows.ts';
import { learnProfile, type Profile } from './profile.ts';
import type { Segment } from './segments.ts';

/** From fewer whole rows not enough is learned where others are cut off at their ends. */
const fewWholeRows = 3;

/**
 * What the rows of the segment under way are like; learned anew when it has twice as many rows, so that a long one costs
 * no more than its length. A segment that goes on from the text before keeps what is known of its table.
 */
export class GrowingProfile {
  readonly #withCutRows: boolean;
  readonly #known: Profile | undefined;
  #segment: Segment | undefined;
  /** The first line may be the header. */
  #next = 1;
  #whole: string[][] = [];
  /** Those of another width, too. */
  #all: string[][] = [];
  #learned: { from: string[][]; rows: number; profile: Profile } | undefined;

  /** With `withCutRows`, rows of another width count too where few are whole. */
  constructor(withCutRows: boolean, known: Profile | undefined) {
    this.#withCutRows = withCutRows;
    this.#known = known;
  }

  of(segment: Segment): Profile {
    if (segment.continues && this.#known) return this.#known;
    if (segment !== this.#segment) {
      this.#segment = segment;
      this.#next = 1;
      this.#whole = [];
      this.#all = [];
      this.#learned = undefined;
    }
    this.#gather(segment);
    const isFew = this.#withCutRows && this.#whole.length < fewWholeRows;
    const from = segment.isRagged || isFew ? this.#all : this.#whole;
    if (this.#learned?.from !== from || from.length > 2 * this.#learned.rows)
      this.#learned = { from, rows: from.length, profile: learnProfile(from) };
    return this.#learned.profile;
  }

  #gather({ lines, width = 0 }: Segment): void {
    for (; this.#next < lines.length; this.#next += 1) {
      const record = lines[this.#next];
      if (!record || record.cells.length < 2 || isBlankRecord(record)) continue;
      const { cells, fault } = record;
      if (cells.length === width) this.#whole.push(cells);
      if (fault === undefined && filledWidth(cells) <= width) this.#all.push(resizeCells(cells, width));
    }
  }
}
