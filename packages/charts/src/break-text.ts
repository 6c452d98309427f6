const closing = '，。、；：？！）》」』】〉”’％%,.;:?!)]}…·';
const opening = '（《「『【〈“‘([{';
/** A number with its sign, qualifier and the unit characters after it. */
const number = String.raw`[约超近逾不≈~<>+\-−]*(?:US|HK|RMB)?[$¥€£]?\p{Nd}[\p{Nd}.,:/~\-–—]*(?:[年月日个天亿万千百元美港家人笔%％]+)?`;
const word = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_&+'’\-/.@#$])+`;
const pieces = new RegExp(String.raw`${number}(?:${word})?|\s+|${word}|.`, 'gsu');

/**
 * A text in pieces between which a line may end: Latin words, numbers with their units, single hanzi. Punctuation
 * stays with the piece that it closes or opens; blanks end a piece. The pieces joined are the text.
 */
export function breakText(text: string): string[] {
  const result: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const last = result[result.length - 1];
    const joins =
      last !== undefined &&
      (/^\s/.test(piece) || closing.includes(piece) || opening.includes(last.slice(-1)));
    if (joins) result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}
