import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftReport, type LeftOut } from '@trifold/core';
import type { InitCall } from '../calls.ts';
import { describeDraft, describeLeftOut } from '../init/describe-draft.ts';
import { draftSummaryWords } from '../init/draft-summary-words.ts';
import { findCsvFiles } from '../init/find-csv-files.ts';
import { freeSourcesPath } from '../init/free-sources-path.ts';
import { writeNewFiles } from '../init/write-new-files.ts';
import { checkFolder } from '../obstacles/check-folder.ts';

/** As seen from a report of the workspace; editors find nothing elsewhere. */
const schemaPath = '../../packages/core/report.schema.json';

/**
 * Writes a first report.yaml into a folder of CSVs, and a table of sources with a placeholder where one is needed.
 * Nothing that is there is changed. Without a table that can be published nothing is written and the code is 1.
 */
export async function runInit({ report, locale }: InitCall): Promise<number> {
  const { folder, paths, file, refused } = findCsvFiles(report);
  const { draft, leftOut } = draftReport({
    name: basename(folder),
    files: paths,
    file,
    sourcesPath: freeSourcesPath(folder),
    ...(locale === undefined ? {} : { commentLocale: locale }),
    ...(existsSync(join(folder, schemaPath)) ? { schemaPath } : {}),
  });
  const out: LeftOut[] = [...refused, ...leftOut];
  if (!draft) {
    // Where no label tells, English.
    const spoken = locale ?? 'en';
    for (const line of describeLeftOut(out, spoken)) console.error(line);
    console.error(`trifold: ${draftSummaryWords(spoken).nothing}`);
    return 1;
  }
  const files = [{ path: 'report.yaml', text: draft.manifest }];
  if (draft.sources) files.unshift(draft.sources);
  writeNewFiles(folder, files);
  const { findings } = await checkFolder(folder);
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  for (const line of describeDraft(report, draft, out, errorCount)) console.log(line);
  return 0;
}
