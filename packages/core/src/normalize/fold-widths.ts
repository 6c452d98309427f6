/** A cell made ready to be read as a quantity or a period. The raw text is never replaced by it. */
export interface Folded {
  text: string;
  rules: string[];
  /** Code of something notable. */
  remark?: string;
}

const needsFolding = /[^\x20-\x7e\u4e00-\u9fff]/u;
const hidden = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;
/** Blanks that set groups of digits apart are no-break, narrow, thin and figure spaces; all others only part words. */
const groupBlanks = /[\u00a0\u2007\u2009\u202f]/gu;
const otherBlanks = /[\u2000-\u2006\u2008\u200a\u205f\u3000]/gu;
const blanksBetweenDigits = /\d[\u2000-\u2006\u2008\u200a\u205f\u3000]+\d/u;

const signs: Record<string, string> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u301c': '~',
  '\u223c': '~',
  '\u2245': '≈',
  '\uffe5': '¥',
  '\uffe1': '£',
  '\uffe6': '₩',
  '\u2266': '≤',
  '\u2267': '≥',
  '\u2a7d': '≤',
  '\u2a7e': '≥',
  '\u226f': '≤',
  '\u226e': '≥',
};
const signPattern = new RegExp(`[${Object.keys(signs).join('')}]`, 'gu');

/**
 * Removes blanks, no-break and ideographic ones included, line ends and byte-order marks at both ends; other control
 * characters stay. Linear in the length.
 */
export function trimCell(raw: string): string {
  let start = 0;
  let end = raw.length;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === raw.length ? raw : raw.slice(start, end);
}

function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/**
 * Full-width and small digits, letters and marks become ASCII; blanks of all widths a space, unless an unusual one
 * stands between digits; the minus sign a hyphen; the wave dash a tilde. Zero-width characters go, with the remark
 * `zero-width`; digits of two widths in one cell get the remark `mixed-width`.
 */
export function foldWidths(trimmed: string): Folded {
  if (!needsFolding.test(trimmed)) return { text: trimmed, rules: [] };
  const rules: string[] = [];
  let remark: string | undefined;
  let text = trimmed;
  if (text.search(hidden) >= 0) {
    text = text.replace(hidden, '');
    rules.push('zero-width');
    remark = 'zero-width';
  }
  if (/[０-９]/u.test(text)) {
    if (/[0-9]/.test(text)) remark = 'mixed-width';
    rules.push('fullwidth-digits');
  }
  text = text
    .replace(/[\uff01-\uff5e]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\ufe50-\ufe6b]/gu, (mark) => mark.normalize('NFKC'))
    .replace(groupBlanks, ' ')
    .replace(signPattern, (sign) => signs[sign] ?? sign);
  if (!blanksBetweenDigits.test(text)) text = text.replace(otherBlanks, ' ');
  return { text, rules, ...(remark === undefined ? {} : { remark }) };
}
