const closing = '，。、；：？！）》」』】〉”’％%,.;:?!)]}…·';
const opening = '（《「『【〈“‘([{';
/** A number with its sign, qualifier and the unit characters after it. */
const number = String.raw`[约超近逾不≈~<>+\-−]*(?:US|HK|RMB)?[$¥€£]?\p{Nd}[\p{Nd}.,:/~\-–—]*(?:[年月日个天亿万千百元美港家人笔%％]+)?`;
const pieces = new RegExp(String.raw`${number}|\s+|[\p{L}\p{M}\p{N}_&+'’\-/.@#$]+|.`, 'gsu');
const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * A text in pieces between which a line may end: Latin words, numbers with their units, single hanzi. Punctuation
 * stays with the piece that it closes or opens; blanks end a piece. The pieces joined are the text.
 */
export function breakText(text: string): string[] {
  const result: string[] = [];
  for (const match of text.matchAll(pieces)) {
    for (const piece of splitHan(match[0])) {
      const last = result[result.length - 1];
      const joins =
        last !== undefined &&
        (/^\s/.test(piece) || closing.includes(piece) || opening.includes(last.slice(-1)));
      if (joins && last !== undefined) result[result.length - 1] = last + piece;
      else result.push(piece);
    }
  }
  return result;
}

/** Letters include hanzi, which may be split; numbers with units and Latin words may not. */
function splitHan(piece: string): string[] {
  if (/\p{Nd}/u.test(piece) && !/\p{Script=Han}{3}/u.test(piece)) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts[parts.length - 1];
    if (last !== undefined && !han.test(character) && !han.test(last.slice(-1)))
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}
