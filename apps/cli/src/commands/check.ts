import { buildReport } from '@trifold/core';
import type { CheckCall } from '../arguments.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { loadReport } from '../load-report.ts';

/** Says every finding about a report's data. Publishes nothing. */
export function runCheck(call: CheckCall): number {
  const result = buildReport(loadReport(call.report));
  printFindings(result.findings);
  return exitCodeOf(result);
}
