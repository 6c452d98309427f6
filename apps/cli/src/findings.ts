import { type BuildResult, type Finding, findingLine } from '@trifold/core';

/** All findings, a line each, then their count. */
export function printFindings(findings: Finding[]): void {
  for (const finding of findings) console.error(findingLine(finding, 'en'));
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'note'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`);
  console.error(parts.length === 0 ? 'no findings' : parts.join(', '));
}

/** 2 where report.yaml itself is at fault, 1 where the data is, else 0. */
export function exitCodeOf(result: BuildResult): 0 | 1 | 2 {
  if (result.manifest === null) return 2;
  return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
