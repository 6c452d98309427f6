import { plainCharacter } from './plain-text.ts';

/** What a page shows, without white space. */
export interface PageText {
  text: string;
  /** `true` at each index of `text` that is set apart from the character before it. */
  gaps: boolean[];
  /** Height of each character above the page's lower edge, as a share of the page. */
  heights: number[];
}

/** A piece of text as drawn: `gap` says that it is set apart from the one before. */
export interface Drawn {
  text: string;
  gap: boolean;
  height: number;
}

/** Joins drawn pieces in their order. White space within a piece sets apart as well. */
export function toPageText(pieces: readonly Drawn[]): PageText {
  let text = '';
  const gaps: boolean[] = [];
  const heights: number[] = [];
  let gap = true;
  for (const piece of pieces) {
    gap ||= piece.gap;
    for (const character of piece.text) {
      const plain = plainCharacter(character);
      if (plain === '' && /\s/u.test(character)) gap = true;
      for (let at = 0; at < plain.length; at += 1) {
        gaps.push(gap);
        heights.push(piece.height);
        gap = false;
      }
      text += plain;
    }
  }
  return { text, gaps, heights };
}
