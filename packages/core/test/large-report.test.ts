import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildReport, checkReport, type ReportFiles } from '../src/index.ts';

const base = (path: string): string => readFileSync(new URL(`base/${path}`, import.meta.url), 'utf8');

/** The base report with so many rows of sales more. */
function filesWith(rows: number): ReportFiles {
  const more = Array.from({ length: rows }, (_, at) => `r${at},2022年,1,好,good,reported,S1`).join('\n');
  const files: Record<string, string> = {
    'tables/sales.csv': `${base('tables/sales.csv').trimEnd()}\n${more}\n`,
    'tables/sources.csv': base('tables/sources.csv'),
  };
  return {
    manifest: base('report.yaml')
      .replace('vocabulary: region, required: true', 'required: true')
      .replace('name: region, type: text', 'name: region, type: name'),
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  };
}

const codesOf = ({ findings }: { findings: { code: string }[] }): string[] =>
  findings.map(({ code }) => code);

it('a table of more rows than a brief may print is refused in one sentence, by check too', () => {
  const files = filesWith(5000);
  const { report, findings } = buildReport(files);
  expect(report).toBeNull();
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'view-too-long', severity: 'error', column: 'sections[0].blocks[1]' }),
  );
  expect(checkReport(files).findings).toEqual(findings);
  expect(codesOf(buildReport(filesWith(4997)))).not.toContain('view-too-long');
});

it('a report of more cells than fit into memory is refused before it is composed; check still checks it', () => {
  const files = filesWith(26_000);
  const wide = Array.from(
    { length: 96 },
    (_, at) => `- { name: x${at}, column: remark_zh, type: name, title: { zh-CN: 列, en: Column } }`,
  );
  const [head = '', tail = ''] = files.manifest.split('- { name: period');
  const large = { ...files, manifest: `${head}${wide.join('\n      ')}\n      - { name: period${tail}` };
  const { report, findings } = buildReport(large);
  expect(report).toBeNull();
  expect(findings.at(-1)).toMatchObject({
    code: 'report-too-large',
    severity: 'error',
    file: 'tables/sales.csv',
  });
  expect(codesOf(checkReport(large))).not.toContain('report-too-large');
}, 60_000);
