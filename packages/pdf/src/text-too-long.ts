/** A row of a table or a box that no page holds: its first words, and where it comes from as far as known. */
export interface TallRow {
  words: string;
  file?: string;
  line?: number;
}

/** Something is taller than a page: printed, it would run off it. */
export class TextTooLongError extends Error {
  override name = 'TextTooLongError';
  /** In their order. */
  readonly rows: TallRow[];

  constructor(rows: TallRow[]) {
    super(`${rows.map(({ words }) => `"${words}…"`).join(', ')}: more than a page holds.`);
    this.rows = rows;
  }
}
