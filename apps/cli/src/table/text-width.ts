const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** East Asian Wide and Fullwidth (UAX #11), and pictures that terminals draw as wide. */
const wide =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** A word, blanks or a Chinese character, with the opening brackets and quotation marks before it. */
const pieces =
  /[“‘（《【「『〔]*(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘]+|[^\s“‘（《【「『〔])|\s+|[\s\S]/gu;
const closing = /^[，。、；：？！”’）》】」』〕…]/;
const ascii = /^[\x20-\x7e]*$/;

/** Columns that a line of text takes up in a terminal. It has no control characters. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The text, cut to so many columns with … at its end where something is left out. */
export function cutText(text: string, width: number): string {
  // A grapheme may be long, so a text is never short enough by its length alone.
  const head = text.length > 4 * width + 1000 ? text.slice(0, 4 * width + 1000) : text;
  if (head === text && textWidth(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const { segment } of segmenter.segment(head)) {
    const next = graphemeWidth(segment);
    if (taken + next > width - 1) break;
    kept += segment;
    taken += next;
  }
  return width > 0 ? `${kept}…` : '';
}

/** Cut and filled up with blanks to exactly so many columns. */
export function fitText(text: string, width: number, side: 'start' | 'end' = 'start'): string {
  const cut = cutText(text, width);
  const blanks = ' '.repeat(Math.max(0, width - textWidth(cut)));
  return side === 'start' ? cut + blanks : blanks + cut;
}

/** Lines of at most so many columns, broken at blanks and between Chinese characters; words that are too long are cut up. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.match(pieces) ?? []) {
    const next = textWidth(word);
    if (taken + next > width && !(taken > 0 && closing.test(word))) {
      if (taken > 0) lines.push(line.trimEnd());
      line = '';
      taken = 0;
      if (word.trim() === '') continue;
    }
    for (const part of next > width ? cutUp(word, width) : [word]) {
      if (taken + textWidth(part) > width && taken > 0 && next > width) {
        lines.push(line);
        line = '';
        taken = 0;
      }
      line += part;
      taken += textWidth(part);
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function cutUp(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of segmenter.segment(word)) {
    const next = graphemeWidth(segment);
    if (taken + next > width && part !== '') {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += segment;
    taken += next;
  }
  return part === '' ? parts : [...parts, part];
}

function graphemeWidth(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return unseen.test(grapheme) ? 0 : 1;
}
