const SPACE = 0x20;

/** The code point that a character is drawn as: a blank for a tab or a line end that a text on one line has inside. */
export function drawnAs(codePoint: number): number {
  const isBlank = (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint === 0x2028 || codePoint === 0x2029;
  return isBlank ? SPACE : codePoint;
}
