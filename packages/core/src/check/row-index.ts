/**
 * Finds rows again by their hashes, in eight bytes a row. Rows with equal hashes are compared, so that a clash of hashes
 * never makes two rows one.
 */
export class RowIndex {
  readonly #hashes: Int32Array;
  readonly #slots: Int32Array;

  /** `hashes` has one for each row; no row is known yet. */
  constructor(hashes: Int32Array) {
    this.#hashes = hashes;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, hashes.length * 2))));
  }

  /** The row added before that is the same as this one; else −1, and the row is known from now on. */
  add(row: number, isSame: (row: number, earlier: number) => boolean): number {
    const hash = this.#hashes[row] ?? 0;
    return this.#seek(hash, (earlier) => isSame(row, earlier), row);
  }

  /** A row with this hash that the test holds of, or −1. */
  find(hash: number, test: (row: number) => boolean): number {
    return this.#seek(hash, test, -1);
  }

  #seek(hash: number, test: (row: number) => boolean, adding: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) {
        if (adding >= 0) this.#slots[slot] = adding + 1;
        return -1;
      }
      if (this.#hashes[known] === hash && test(known)) return known;
    }
  }
}
