/** Marks that only steer line breaks, joins and forms of letters, first and last of each run. */
const runs = [
  [0x34f, 0x34f],
  [0x180e, 0x180e],
  [0x200b, 0x200d],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
] as const;

/** True for a character that takes no room and is never drawn, whether the fonts have a glyph for it or not. */
export function isUnseen(codePoint: number): boolean {
  return codePoint >= 0x34f && runs.some(([first, last]) => codePoint >= first && codePoint <= last);
}
