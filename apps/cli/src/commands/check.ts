import { relative, resolve, sep } from 'node:path';
import type { CheckCall } from '../calls.ts';
import { toText } from '../check-formats/to-text.ts';
import { exitCodeOf } from '../findings.ts';
import { checkFolder } from '../obstacles/check-folder.ts';
import { version } from '../version.ts';

/**
 * Says every finding about a report's data, and whatever else stands in the way of its brief, in whatever form, to the
 * standard output. Publishes nothing.
 */
export async function runCheck({ format, locale, report }: CheckCall): Promise<number> {
  const { manifest, findings } = await checkFolder(report);
  if (format === 'text') process.stdout.write(toText(findings, locale));
  else {
    const { formatFindings } = await import('../check-formats/format-findings.ts');
    const options = { version: version(), locale, basePath: pathFromHere(report) };
    process.stdout.write(formatFindings(format, findings, options));
  }
  return exitCodeOf({ manifest, findings });
}

/** A folder as seen from the working directory, or its absolute path where it lies outside; with slashes. */
function pathFromHere(folder: string): string {
  const path = relative('.', folder);
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path;
  return (isInside ? path : resolve(folder)).split(sep).join('/');
}
