import type { Finding } from '@trifold/core';
import { countFindings } from './count-findings.ts';

/**
 * `{ findings, counts: { error, warning, note } }`, a finding a line. Findings are as they are, with both languages
 * and paths inside the report's folder; only lone surrogates, which UTF-8 can't hold, become U+FFFD.
 */
export function toJson(findings: Finding[]): string {
  const lines = findings.map((finding) => `    ${JSON.stringify(finding, wellFormed)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "findings": ${list},\n  "counts": ${JSON.stringify(countFindings(findings))}\n}\n`;
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
