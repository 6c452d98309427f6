import type { BuildResult, Finding } from '@trifold/core';
import { toText } from './check-formats/to-text.ts';

/** All findings in English, a line each, then their count: to the standard error, as `trifold check` has them. */
export function printFindings(findings: Finding[]): void {
  process.stderr.write(toText(findings, 'en'));
}

/** 2 where report.yaml itself is at fault, 1 where the data is, else 0. */
export function exitCodeOf(result: Pick<BuildResult, 'manifest' | 'findings'>): 0 | 1 | 2 {
  if (result.manifest === null) return 2;
  return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
