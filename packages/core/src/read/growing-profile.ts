import { isBlankRecord } from './blank-records.ts';
import { filledWidth, resizeCells } from './filled-width.ts';
import { isNoteAlone } from './note-inside.ts';
import { learnProfile, type Profile } from './profile.ts';
import type { Segment } from './segments.ts';

/** With so many times the rows the profile is learned anew. */
const growth = 1.25;

/**
 * What the rows of the segment under way are like; learned anew when it has a good deal more rows, so that a long one costs
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
  #learned: { rows: number; profile: Profile } | undefined;

  /** With `withCutRows`, rows of another width count too. */
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
    const from = segment.isRagged || this.#withCutRows ? this.#all : this.#whole;
    if (!this.#learned || from.length > growth * this.#learned.rows)
      this.#learned = { rows: from.length, profile: learnProfile(from) };
    return this.#learned.profile;
  }

  #gather({ lines, width = 0 }: Segment): void {
    for (; this.#next < lines.length; this.#next += 1) {
      const record = lines[this.#next];
      if (!record || record.cells.length < 2 || isBlankRecord(record)) continue;
      const { cells, fault } = record;
      if (isNoteAlone(cells)) continue;
      if (cells.length === width) this.#whole.push(cells);
      if (fault === undefined && filledWidth(cells) <= width) this.#all.push(resizeCells(cells, width));
    }
  }
}
