/** A cell as reading gives it: no outer blanks, line breaks as LF. */
export function trimCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(/^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000\ufeff]+$/g, '');
}
