import type { Report } from '@trifold/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Problem, verifyOutputs } from '../src/index.ts';
import { brief, bundle, sampleReport, workbook } from './sample-outputs.ts';

/** What is found wrong with the sample's English workbook once `change` has been made to one of its parts. */
export async function workbookProblems(path: string, change: (xml: string) => string): Promise<Problem[]> {
  const parts = unzipSync(await workbook(sampleReport(), 'en'));
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${path} is still the same.`);
  const changed = zipSync({ ...parts, [path]: strToU8(after) });
  const { problems } = await verifyOutputs({
    bundle: bundle(sampleReport()),
    briefs: {},
    workbooks: { en: changed },
  });
  return problems;
}

/** What is found wrong with the sample's bundle, alone, once `change` has been made to its JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a corrupted bundle follows no schema.
export async function bundleProblems(change: (content: any) => void): Promise<Problem[]> {
  const content = JSON.parse(new TextDecoder().decode(bundle(sampleReport())));
  change(content);
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return (await verifyOutputs({ bundle: bytes, briefs: {}, workbooks: {} })).problems;
}

/** What is found wrong with a brief in English that was drawn from a changed report. Both begin as `fresh` gives them. */
export async function briefProblems(
  change: (drawn: Report) => void,
  fresh: () => Report = sampleReport,
): Promise<Problem[]> {
  const drawn = fresh();
  change(drawn);
  const { problems } = await verifyOutputs({
    bundle: bundle(fresh()),
    briefs: { en: await brief(drawn, 'en') },
    workbooks: {},
  });
  return problems;
}
