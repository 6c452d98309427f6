/** Without outer blanks and tabs, those of Chinese text and no-break ones too; line breaks stay. */
export function trimBlanks(cell: string): string {
  let end = cell.length;
  let start = 0;
  while (start < end && isBlank(cell.charCodeAt(start))) start += 1;
  while (end > start && isBlank(cell.charCodeAt(end - 1))) end -= 1;
  return end - start === cell.length ? cell : cell.slice(start, end);
}

/** True for a cell of blanks alone. */
export function isBlankCell(cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (!isBlank(code) && code !== 10) return false;
  }
  return true;
}

/** Space, tab, no-break and ideographic space, and the other spaces of Unicode's class Zs. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 160) return false;
  return (
    code === 32 ||
    code === 9 ||
    code === 160 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
