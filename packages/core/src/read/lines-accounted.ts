import type { RawFile } from './raw-table.ts';

/** Throws unless every physical line of a file is in exactly one place: reading has then lost or doubled a line. */
export function assertLinesAccounted(file: RawFile): void {
  const seen = new Uint8Array(file.lineCount + 1);
  const claim = (line: number): void => {
    if (!(line >= 1 && line <= file.lineCount) || seen[line] === 1) {
      throw new Error(
        `${file.file}: line ${line} of ${file.lineCount} is accounted for twice or does not exist.`,
      );
    }
    seen[line] = 1;
  };
  for (const table of file.tables) {
    for (const line of table.headerLines) claim(line);
    for (let row = 0; row < table.rowCount; row += 1) {
      const first = table.lines[row] ?? 0;
      const span = table.spans.get(row) ?? 1;
      for (let line = first; line < first + span; line += 1) claim(line);
    }
  }
  for (const { line } of file.preamble) claim(line);
  for (const { line } of file.notes) claim(line);
  for (const line of file.blank) claim(line);
  for (const reject of file.rejects) for (const line of reject.lines) claim(line);
  const lost = seen.indexOf(0, 1);
  if (lost === 1 && !seen.includes(1) && isRefused(file)) return;
  if (lost > 0) throw new Error(`${file.file}: line ${lost} is not accounted for.`);
}

/** A refused file has an error that says why, and nothing of it is read, not a single line. */
function isRefused(file: RawFile): boolean {
  return file.findings.some(({ severity }) => severity === 'error');
}
