import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftReport, type LeftOut } from '@trifold/core';
import type { InitCall } from '../calls.ts';
import { describeDraft, describeLeftOut } from '../init/describe-draft.ts';
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
export async function runInit({ report }: InitCall): Promise<number> {
  const { folder, paths, file, refused } = findCsvFiles(report);
  const { draft, leftOut } = draftReport({
    name: basename(folder),
    files: paths,
    file,
    sourcesPath: freeSourcesPath(folder),
    ...(existsSync(join(folder, schemaPath)) ? { schemaPath } : {}),
  });
  const out: LeftOut[] = [...refused, ...leftOut];
  if (!draft) {
    for (const line of describeLeftOut(out)) console.error(line);
    console.error('trifold: no table that can be published was found; nothing was written.');
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
