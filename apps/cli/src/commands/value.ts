import { StringDecoder } from 'node:string_decoder';
import { readValue, remarkFinding } from '@trifold/core';
import type { ValueCall } from '../arguments.ts';
import { writePieces } from '../table/write-pieces.ts';

/**
 * Reads one cell a line and writes what each means as a JSON object a line: the value, and findings about it. Lines end
 * at LF alone; a CR belongs to the cell.
 */
export async function runValue(
  call: ValueCall,
  input: AsyncIterable<Uint8Array> = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<number> {
  let rest = '';
  const decoder = new StringDecoder('utf8');
  for await (const chunk of input) {
    const lines = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = lines.pop() ?? '';
    if (!(await writePieces(output, describe(lines, call)))) return 0;
  }
  rest += decoder.end();
  if (rest !== '') await writePieces(output, describe([rest], call));
  return 0;
}

function* describe(cells: string[], call: ValueCall): Generator<string> {
  let text = '';
  for (const cell of cells) {
    text += `${describeCell(cell, call)}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function describeCell(cell: string, { type }: ValueCall): string {
  const { value, remark } = readValue(cell, type);
  const findings: { code: string; severity: string; message: string }[] = [];
  if (remark !== undefined) {
    const { code, severity, message } = remarkFinding(remark, { file: '', line: 0, column: '', raw: cell });
    findings.push({ code, severity, message: message.en ?? '' });
  }
  if (value.type === 'flagged') {
    const expected = type === undefined ? 'a value that can be read for certain' : type;
    const message = `got "${cell}", expected ${expected}: ${value.why}.`;
    findings.push({ code: 'type-error', severity: 'error', message });
  }
  return JSON.stringify({ ...value, findings });
}
