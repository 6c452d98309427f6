/** A cell without what nobody can see in it, and the code of what was notable. */
export interface CleanText {
  text: string;
  remark?: string;
  /** True where characters were taken out that could make readers see something else than the file says. */
  isChanged: boolean;
}

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Flags of England, Scotland and Wales are a black flag with tag characters; those stay. */
const tagCharacters = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
/** The second is the first, written as UTF-8 and read as GBK. */
const lostText = /\ufffd|锟斤拷/;
const radicals = /[\u2e80-\u2fdf]/;
const latin = /[A-Za-z\u00c0-\u024f]/;
/** Letters of other alphabets that are met inside Latin words only by mistake or intent. μ, Δ, π … are not among them. */
const otherLetters =
  /[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u0400-\u052f\u0531-\u0587\u13a0-\u13ff]/;
const words = /[A-Za-z\u00c0-\u024f\u0370-\u058f\u13a0-\u13ff]+/g;

/**
 * Takes out bidi controls, control characters (tabs and line ends stay) and tag characters; a lone surrogate becomes
 * U+FFFD. Words of two alphabets and radicals stay as they are, with a remark.
 */
export function cleanText(raw: string): CleanText {
  let text = raw.replace(bidiControls, '');
  let remark = text.length < raw.length ? 'bidi-control' : undefined;
  const withoutControls = text.replace(controls, '');
  if (withoutControls.length < text.length) remark ??= 'control-character';
  text = withoutControls.replace(tagCharacters, (_, flag?: string) => flag ?? '');
  if (text.length < withoutControls.length) remark ??= 'tag-character';
  const isChanged = text.length < raw.length;
  text = text.replace(loneSurrogates, '\ufffd');
  if (lostText.test(text)) remark ??= 'replacement-character';
  if (hasMixedWord(text)) remark ??= 'mixed-script';
  if (radicals.test(text)) remark ??= 'look-alike';
  return { text, isChanged, ...(remark === undefined ? {} : { remark }) };
}

function hasMixedWord(text: string): boolean {
  if (!otherLetters.test(text)) return false;
  return (text.match(words) ?? []).some((word) => latin.test(word) && otherLetters.test(word));
}
