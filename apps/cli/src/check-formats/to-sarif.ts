import { createHash } from 'node:crypto';
import type { Finding } from '@trifold/core';
import { findingSentence } from './finding-sentence.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifRule } from './sarif-rule.ts';
import { sarifText } from './sarif-text.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 with one run, in English. Its rules are the catalogue's entries of the codes that occur, by name. */
export function toSarif(
  findings: Finding[],
  { version, basePath }: { version: string; basePath: string },
): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const ruleIndexes = new Map(codes.map((code, at) => [code, at]));
  const log = {
    version: '2.1.0',
    $schema: schema,
    runs: [
      {
        tool: { driver: { name: 'Trifold', version, rules: codes.map(sarifRule) } },
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: ruleIndexes.get(finding.code) ?? -1,
          level: finding.severity,
          message: { text: sarifText(findingSentence(finding, 'en')) },
          locations: [sarifLocation(finding, basePath)],
          partialFingerprints: { 'trifoldFinding/v1': fingerprint(finding) },
          ...(finding.raw === undefined ? {} : { properties: { raw: finding.raw.toWellFormed() } }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** The same for the same fault in the same column of a file, wherever its line has moved to: 32 hexadecimal digits. */
function fingerprint({ code, file, column, raw }: Finding): string {
  const parts = JSON.stringify([code, file ?? null, column ?? null, raw ?? null]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
