import { words } from '../format/words.ts';
import type { Finding, Severity } from './finding.ts';
import type { Locale } from './report.ts';

/** One finding as a line for people: place, severity, what, hint. */
export function findingLine(finding: Finding, locale: Locale): string {
  const place = findingPlace(finding);
  const words = [finding.message[locale] ?? '', finding.hint?.[locale] ?? ''].filter((part) => part !== '');
  const gap = locale === 'en' ? ' ' : '';
  return `${place}${place === '' ? '' : ' '}${severityWord(finding.severity, locale)} ${finding.code}: ${words.join(gap)}`;
}

/** file:line column, as far as known. */
export function findingPlace(finding: Finding): string {
  const file =
    finding.file === undefined
      ? ''
      : finding.line === undefined
        ? finding.file
        : `${finding.file}:${finding.line}`;
  return [file, finding.column ?? ''].filter((part) => part !== '').join(' ');
}

/** English findings are read by programs too, so a severity stands there as the code that it is. */
function severityWord(severity: Severity, locale: Locale): string {
  return locale === 'en' ? severity : (words[`severity.${severity}`]?.[locale] ?? severity);
}
