/** The lines of a text, after CRLF, LF or CR; one that ends without a line end counts, an empty text has none. */
export function physicalLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
