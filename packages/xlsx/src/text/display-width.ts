const wide =
  /[\u1100-\u115f\u2014\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Width of the widest line in character widths: hanzi and full-width punctuation count 2, all else 1. */
export function displayWidth(text: string): number {
  if (!text.includes('\n')) return lineWidth(text);
  return text.split('\n').reduce((widest, line) => Math.max(widest, lineWidth(line)), 0);
}

function lineWidth(line: string): number {
  return line.length + (line.match(wide)?.reduce((sum, char) => sum + 2 - char.length, 0) ?? 0);
}
