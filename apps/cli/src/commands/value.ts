import {
  type Locale,
  readValue,
  reasonWords,
  remarkFinding,
  typeErrorWords,
  type Value,
} from '@trifold/core';
import type { ValueCall } from '../calls.ts';
import { linesOf } from '../table/lines-of.ts';
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
  await writePieces(output, describeAll(input, call));
  return 0;
}

async function* describeAll(input: AsyncIterable<Uint8Array>, call: ValueCall): AsyncGenerator<string> {
  for await (const cells of linesOf(input)) yield* describe(cells, call);
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

function describeCell(cell: string, { type, locale }: ValueCall): string {
  const { value, remark } = readValue(cell, type);
  const findings: { code: string; severity: string; message: string }[] = [];
  if (remark !== undefined) {
    const { code, severity, message } = remarkFinding(remark, { file: '', line: 0, column: '', raw: cell });
    findings.push({ code, severity, message: message[locale] ?? '' });
  }
  if (value.type === 'flagged') {
    const message = typeErrorWords(shortened(cell), type, value.why)[locale];
    findings.push({ code: 'type-error', severity: 'error', message });
  }
  return JSON.stringify({ ...shapeOf(value, locale), findings });
}

/** A value in the fields that are promised: a range has of, min, max, currency and op, and no unit. */
function shapeOf(value: Value, locale: Locale): Value {
  if (value.type === 'flagged') return { ...value, why: reasonWords(value.why)[locale] ?? value.why };
  if (value.type !== 'range') return value;
  const { unit: _, ...range } = value;
  return range;
}

/** The value has the whole cell. */
function shortened(cell: string): string {
  return cell.length > 100 ? `${cell.slice(0, 100).replace(/[\ud800-\udbff]$/, '')}…` : cell;
}
