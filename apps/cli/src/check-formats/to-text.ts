import { type Finding, findingLine, type Locale } from '@trifold/core';
import { countFindings, countsText } from './count-findings.ts';
import { showControls } from './show-controls.ts';

/** One line a finding, then their count. Paths stay those inside the report's folder. */
export function toText(findings: Finding[], locale: Locale): string {
  const lines = findings.map((finding) => showControls(findingLine(finding, locale)));
  return `${[...lines, countsText(countFindings(findings), locale)].join('\n')}\n`;
}
