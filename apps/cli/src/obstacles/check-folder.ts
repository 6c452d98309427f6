import { type BuildResult, checkReport } from '@trifold/core';
import { loadReport } from '../load-report.ts';
import { findObstacles } from './find-obstacles.ts';
import { watchTexts } from './watch-texts.ts';

/** All that `trifold build` would find in a report's folder, without building it. */
export async function checkFolder(folder: string): Promise<Omit<BuildResult, 'report'>> {
  const { files, met } = watchTexts(loadReport(folder));
  const { manifest, findings } = checkReport(files);
  if (!manifest || findings.some(({ severity }) => severity === 'error')) return { manifest, findings };
  return { manifest, findings: [...findings, ...(await findObstacles(files, manifest, met))] };
}
