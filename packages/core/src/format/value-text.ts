/** A value in words: `text` with its unit, for prose; `cellText` without what the column's header already says. */
export interface ValueText {
  text: string;
  cellText: string;
}
