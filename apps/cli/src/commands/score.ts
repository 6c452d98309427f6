import { type FileScores, maxFileBytes, scoreFiles } from '@trifold/core';
import type { ScoreCall } from '../calls.ts';
import { printFindings } from '../findings.ts';
import { scoreTable } from '../score/score-table.ts';
import { toScoreJson } from '../score/to-score-json.ts';
import { readRegularFile } from '../table/read-csv-file.ts';
import { writePieces } from '../table/write-pieces.ts';
import { UsageError } from '../usage-error.ts';

/** Scores and ranks units by a method, out of three files: a table for people, or one JSON object. */
export async function runScore({ raw, meta, method, json }: ScoreCall): Promise<number> {
  const result = scoreFiles(named(raw), named(meta), named(method));
  if (json) await writePieces(process.stdout, [toScoreJson(result)]);
  else {
    if (result.findings.length > 0) printFindings(result.findings);
    if (result.scores) await writePieces(process.stdout, [scoreTable(result.scores)]);
  }
  return exitCodeOf(result);
}

function exitCodeOf({ scores, method }: FileScores): number {
  if (method === null) return 2;
  return scores === null ? 1 : 0;
}

function named(path: string): { name: string; bytes: Uint8Array } {
  const bytes = readRegularFile(path, maxFileBytes);
  if (typeof bytes === 'number')
    throw new UsageError(`${path}: it has ${bytes} bytes, more than can be read.`);
  return { name: path, bytes };
}
