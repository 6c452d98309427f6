import { relative, resolve, sep } from 'node:path';
import { checkReport } from '@trifold/core';
import type { CheckCall } from '../arguments.ts';
import { toText } from '../check-formats/to-text.ts';
import { exitCodeOf } from '../findings.ts';
import { loadReport } from '../load-report.ts';
import { version } from '../version.ts';

/** Says every finding about a report's data, in whatever form, to the standard output. Publishes nothing. */
export function runCheck(call: CheckCall): number | Promise<number> {
  const { format, locale, report } = call;
  const result = checkReport(loadReport(report));
  const code = exitCodeOf(result);
  if (format === 'text') {
    process.stdout.write(toText(result.findings, locale));
    return code;
  }
  const options = { version: version(), locale, basePath: pathFromHere(report) };
  return import('../check-formats/format-findings.ts').then(({ formatFindings }) => {
    process.stdout.write(formatFindings(format, result.findings, options));
    return code;
  });
}

/** A folder as seen from the working directory, or its absolute path where it lies outside; with slashes. */
function pathFromHere(folder: string): string {
  const path = relative('.', folder);
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path;
  return (isInside ? path : resolve(folder)).split(sep).join('/');
}
