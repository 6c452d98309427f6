import type { Finding, Locale, Severity } from '@trifold/core';
import { findingLineNumber, findingPath } from './finding-path.ts';
import { findingSentence } from './finding-sentence.ts';
import { showControls } from './show-controls.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** One workflow command of GitHub Actions a finding; '' where there are none. GitHub shows ten a kind and step. */
export function toGithubAnnotations(
  findings: Finding[],
  { locale, basePath }: { locale: Locale; basePath: string },
): string {
  return findings.map((finding) => `${annotation(finding, locale, basePath)}\n`).join('');
}

function annotation(finding: Finding, locale: Locale, basePath: string): string {
  const line = findingLineNumber(finding);
  const properties = [
    `file=${escapeProperty(findingPath(finding, basePath))}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${escapeProperty(finding.code)}`,
  ];
  const message = escapeData(findingSentence(finding, locale));
  return `::${commands[finding.severity]} ${properties.join(',')}::${message}`;
}

function escapeData(text: string): string {
  return showControls(text, '\r\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
