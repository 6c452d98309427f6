/** A cell made ready to be read as a quantity or a period. The raw text is never replaced by it. */
export interface Folded {
  text: string;
  rules: string[];
  /** Code of something notable. */
  remark?: string;
}

const needsFolding = /[^\x20-\x7e\u4e00-\u9fff]/u;
const hidden = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;

/** Removes blanks, no-break and ideographic ones included, and byte-order marks at both ends. Linear in the length. */
export function trimCell(raw: string): string {
  let start = 0;
  let end = raw.length;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === raw.length ? raw : raw.slice(start, end);
}

function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
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
 * Full-width digits, letters and marks become ASCII; blanks of all widths a space; the minus sign a hyphen; the
 * wave dash a tilde. Zero-width characters go, with the remark `zero-width`; digits of two widths in one cell get
 * the remark `mixed-width`.
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
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu, ' ')
    .replace(/\u2212/gu, '-')
    .replace(/[\u301c\u223c]/gu, '~')
    .replace(/\uffe5/gu, '¥');
  return { text, rules, ...(remark === undefined ? {} : { remark }) };
}
