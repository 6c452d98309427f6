import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport, checkReport, type Figure, type Finding, type ReportFiles } from '../src/index.ts';

interface Expected {
  findings: Partial<Finding>[];
  /** False where report.yaml itself must be refused. */
  manifest?: boolean;
  /** Figures by id. */
  figures?: Record<string, Partial<Figure>>;
  /** Physical lines of a table's rows. */
  lines?: Record<string, number[]>;
}

const here = new URL('.', import.meta.url);

/** The folder of a case over the base report: what the case has replaces what the base has. */
function filesOf(name: string): ReportFiles {
  const bytes = (path: string): Uint8Array | null => {
    const own = new URL(`cases/${name}/${path}`, here);
    const base = new URL(`base/${path}`, here);
    return existsSync(own) ? readFileSync(own) : existsSync(base) ? readFileSync(base) : null;
  };
  return {
    manifest: new TextDecoder().decode(bytes('report.yaml') ?? undefined),
    edition: '1.0.0',
    file: bytes,
  };
}

function expectedOf(name: string): Expected {
  const file = new URL(`cases/${name}/expected.json`, here);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : { findings: [] };
}

describe('cases', () => {
  it.each(readdirSync(new URL('cases', here)))('%s', (name) => {
    const expected = expectedOf(name);
    const files = filesOf(name);
    const result = buildReport(files);
    expect(checkReport(files).findings).toEqual(result.findings);
    expect(result.findings, JSON.stringify(result.findings, null, 1)).toHaveLength(expected.findings.length);
    result.findings.forEach((finding, index) => {
      expect(finding).toMatchObject(expected.findings[index] ?? {});
      expect(finding.message['zh-CN']).toBeTruthy();
      expect(finding.message.en).toMatch(/^[^\p{Script=Han}]*[.]$|["“]/u);
    });
    const blocked = expected.findings.some((finding) => finding.severity === 'error');
    expect(result.report === null).toBe(blocked);
    expect(result.manifest !== null).toBe(expected.manifest ?? true);
    for (const [id, figure] of Object.entries(expected.figures ?? {})) {
      expect(result.report?.figures.find((candidate) => candidate.id === id)).toMatchObject(figure);
    }
    for (const [table, lines] of Object.entries(expected.lines ?? {})) {
      const rows = result.report?.tables.find((candidate) => candidate.id === table)?.rows;
      expect(rows?.map((row) => row.line)).toEqual(lines);
    }
  });
});
