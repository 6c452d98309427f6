import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@trifold/core';
import type { Outputs } from '@trifold/verify';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

/** A folder below data/ with a report in it. */
export interface PublishedReport {
  name: string;
  folder: string;
  locales: Locale[];
}

/** Every report of the workspace, by name. */
export const publishedReports: PublishedReport[] = readdirSync(data)
  .sort()
  .map((name) => ({ name, folder: join(data, name), locales: localesOf(join(data, name)) }));

function localesOf(folder: string): Locale[] {
  const [, list = ''] = /^locales: \[(.+)\]$/m.exec(readFileSync(join(folder, 'report.yaml'), 'utf8')) ?? [];
  return list.split(', ') as Locale[];
}

/** The files that `trifold build` makes of a report with these locales, by name. */
export function outputNames(locales: Locale[]): string[] {
  const documents = locales.flatMap((locale) => [`brief.${locale}.pdf`, `workbook.${locale}.xlsx`]);
  return ['SHA256SUMS', 'bundle.json', ...documents].sort();
}

/** The finished files of a folder. */
export function readOutputs(out: string, locales: Locale[]): Outputs {
  const each = (nameOf: (locale: Locale) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, readFileSync(join(out, nameOf(locale)))]));
  return {
    bundle: readFileSync(join(out, 'bundle.json')),
    briefs: each((locale) => `brief.${locale}.pdf`),
    workbooks: each((locale) => `workbook.${locale}.xlsx`),
  };
}
