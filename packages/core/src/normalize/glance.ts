/** A digit, ASCII or full-width. */
export const hasDigit = 1;
/** A control character other than tab and line ends. */
export const hasControl = 2;
/** A character that is neither ASCII nor Latin, Chinese, kana or a usual mark or sign; or 锟, as of a text that was lost. */
export const hasForeign = 4;
/** A full-width ASCII character other than punctuation, or a blank that is not a space. */
export const hasWide = 8;

/**
 * What kinds of characters a cell has, as a sum of the constants above, so that most cells need no second look.
 * One pass; linear in the length.
 */
export function glance(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x7f) {
      if (code >= 0x30 && code <= 0x39) seen |= hasDigit;
      else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) seen |= hasControl;
    } else if (code < 0x4e00 || code > 0x9fff) seen |= kindOf(code);
    else if (code === 0x951f) seen |= hasForeign;
  }
  return seen;
}

function kindOf(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) {
    if (code >= 0xff10 && code <= 0xff19) return hasDigit | hasWide;
    return isPunctuation(code) ? 0 : hasWide;
  }
  if (code === 0xa0 || code === 0x3000) return hasWide;
  if (code < 0xa0) return hasControl;
  return isUsual(code) ? 0 : hasForeign;
}

/** Latin letters, kana, and the marks and signs of Chinese and English texts. */
function isUsual(code: number): boolean {
  if (code <= 0x24f) return code >= 0xc0 || !'²³¹¼½¾'.includes(String.fromCharCode(code));
  if (code < 0x3000) {
    return (
      (code >= 0x2012 && code <= 0x2027) ||
      (code >= 0x2030 && code <= 0x205e) ||
      (code >= 0x20a0 && code <= 0x20cf) ||
      (code >= 0x2190 && code <= 0x22ff) ||
      (code >= 0x25a0 && code <= 0x25ff)
    );
  }
  return (code <= 0x3011 && code !== 0x3007) || (code >= 0x3040 && code <= 0x30ff);
}

/** ！（），：；？ */
function isPunctuation(code: number): boolean {
  return (
    code === 0xff0c ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff1f ||
    code === 0xff01
  );
}
