/** Words that must stand together in a brief, in this order. */
export interface Piece {
  /** What it is, for messages: section funding, paragraph 2. */
  what: string;
  parts: Part[];
  /** Where it must stand; anywhere where absent. */
  at?: Anchor;
  /** In how many places it must stand at least; 1 where absent. */
  times?: number;
  /** Sources of a table's row, whose ids stand behind it where a column shows them. */
  sources?: string[];
  /** True where a brief may leave it out. */
  optional?: boolean;
}

/** On the page of a caption (its piece's `what`) or up to `pages` behind it; or on the first page. */
export type Anchor = { caption: string; pages: number } | 'cover';

export interface Part {
  text: string;
  /** The figure that it shows. */
  figure?: string;
}
