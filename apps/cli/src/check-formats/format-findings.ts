import type { Finding, Locale } from '@trifold/core';
import type { FindingFormat } from './finding-format.ts';
import { toGithubAnnotations } from './to-github-annotations.ts';
import { toJson } from './to-json.ts';
import { toJunit } from './to-junit.ts';
import { toSarif } from './to-sarif.ts';
import { toText } from './to-text.ts';

export interface FormatOptions {
  /** Trifold's own version. */
  version: string;
  /** Language of text, annotations and JUnit; JSON has both, SARIF is in English. */
  locale: Locale;
  /** The report's folder as seen from the working directory, or its absolute path; with slashes, '' for the same. */
  basePath: string;
}

/** All findings in the wanted form, ending with a line end (GitHub's is empty where there are none). */
export function formatFindings(format: FindingFormat, findings: Finding[], options: FormatOptions): string {
  const { version, locale, basePath } = options;
  switch (format) {
    case 'text':
      return toText(findings, locale);
    case 'json':
      return toJson(findings);
    case 'github':
      return toGithubAnnotations(findings, { locale, basePath });
    case 'sarif':
      return toSarif(findings, { version, basePath });
    case 'junit':
      return toJunit(findings, { locale, basePath });
  }
}
