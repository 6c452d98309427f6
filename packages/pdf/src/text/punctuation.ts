/** Full-width marks whose ink fills the left half: they may hang, or lose their blank half. */
const CLOSERS = '，。、；：！？）》」』】〕”’';
/** Full-width marks whose ink fills the right half. */
const OPENERS = '（《「『【〔“‘';
/** Marks that must not begin a line. */
const NO_START = `${CLOSERS}…—–～~·・％%℃‰,.!?;:)]}/`;
/** Marks that must not end a line. */
const NO_END = `${OPENERS}([{$¥￥#`;

export function isCloser(char: string): boolean {
  return char !== '' && CLOSERS.includes(char);
}

export function isOpener(char: string): boolean {
  return char !== '' && OPENERS.includes(char);
}

export function mayNotStart(char: string): boolean {
  return char !== '' && NO_START.includes(char);
}

export function mayNotEnd(char: string): boolean {
  return char !== '' && NO_END.includes(char);
}

/** A Chinese character (the basic block and extension A), without punctuation. */
export function isHanzi(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
