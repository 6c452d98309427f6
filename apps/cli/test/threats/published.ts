import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, readBundle } from '@trifold/json';
import { type Problem, verifyOutputs } from '@trifold/verify';
import { expect } from 'vitest';
import { type Ended, trifold } from '../run-program.ts';
import { type HostileParts, writeReport } from './hostile-report.ts';
import { readWorkbookParts, type WorkbookParts } from './read-workbook-parts.ts';

export interface Published {
  ended: Ended;
  bundle: Bundle;
  /** The bundle's own text. */
  json: string;
  workbook: WorkbookParts;
  /** The brief's bytes as Latin-1 text. */
  brief: string;
  /** Where brief and workbook differ from the bundle, texts included. */
  problems: Problem[];
}

/** Publishes a hostile report with the real program into `folder` and reads everything back. */
export async function publishHostile(folder: string, parts: HostileParts): Promise<Published> {
  writeReport(folder, parts);
  const ended = trifold(['build', folder]);
  expect(ended.status, ended.err).toBe(0);
  const read = (name: string): Buffer => readFileSync(join(folder, 'out', name));
  const bundle = read('bundle.json');
  const brief = read('brief.en.pdf');
  const workbook = read('workbook.en.xlsx');
  const { problems } = await verifyOutputs({ bundle, briefs: { en: brief }, workbooks: { en: workbook } });
  return {
    ended,
    bundle: readBundle(bundle),
    json: bundle.toString('utf8'),
    workbook: readWorkbookParts(workbook),
    brief: brief.toString('latin1'),
    problems,
  };
}

/** Runs `trifold build` on a report that must be refused: nothing is written, and it says so in plain sentences. */
export function expectRefused(folder: string, status: 1 | 2): Ended {
  const before = filesIn(folder);
  const ended = trifold(['build', folder]);
  expect(ended.status, ended.err + ended.out).toBe(status);
  expect(ended.out).toBe('');
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'out'))).toBe(false);
  expect(filesIn(folder)).toEqual(before);
  return ended;
}

/** Paths of all files below a folder. */
export function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort();
}
