import { assertLinesAccounted } from '../../../src/read/lines-accounted.ts';
import type { RawFile } from '../../../src/read/raw-table.ts';

/** Faults where a physical line is claimed by nothing, by two, or does not exist. */
export function judgeLineSum(read: RawFile, lineCount: number): string[] {
  const faults: string[] = [];
  try {
    assertLinesAccounted(read);
  } catch (error) {
    faults.push(`line sum: ${error instanceof Error ? error.message : error}`);
  }
  if (read.lineCount !== lineCount) {
    faults.push(`line count: ${read.lineCount} instead of ${lineCount}`);
  }
  const claims = new Map<number, number>();
  for (const line of claimedLines(read)) claims.set(line, (claims.get(line) ?? 0) + 1);
  for (let line = 1; line <= lineCount; line += 1) {
    const times = claims.get(line) ?? 0;
    if (times !== 1) faults.push(`line claimed: line ${line} by ${times} places`);
    claims.delete(line);
  }
  for (const line of claims.keys()) faults.push(`line claimed: line ${line}, which does not exist`);
  return faults;
}

function* claimedLines(read: RawFile): Generator<number> {
  for (const table of read.tables) {
    yield* table.headerLines;
    for (let row = 0; row < table.rowCount; row += 1) {
      for (let line = 0; line < (table.spans.get(row) ?? 1); line += 1) yield (table.lines[row] ?? 0) + line;
    }
  }
  for (const { line } of [...read.preamble, ...read.notes]) yield line;
  yield* read.blank;
  for (const reject of read.rejects) yield* reject.lines;
}
