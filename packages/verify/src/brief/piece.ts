/** Words that must stand together in a brief, in this order. */
export interface Piece {
  /** What it is, for messages: section funding, paragraph 2. */
  what: string;
  parts: Part[];
  /** Id of the chart whose page it must stand on. */
  chart?: string;
  /** True where a brief may leave it out. */
  optional?: boolean;
}

export interface Part {
  text: string;
  /** The figure that it shows. */
  figure?: string;
}
