/** Excel's first line that names the delimiter, such as `sep=;`; undefined where there is none. */
export function separatorOf(text: string): { line: string; delimiter: string } | undefined {
  const match = /^"?sep=([^"'\w\n])"?[,;\t ]*(?=\n|$)/i.exec(text);
  return match?.[1] === undefined ? undefined : { line: match[0], delimiter: match[1] };
}
