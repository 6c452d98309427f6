import { type BuildResult, buildReport, type Figure, type Finding, type ReportRow } from '../../src/index.ts';

const frame = `
id: sample
title: { zh-CN: 样本, en: Sample }
subtitle: { zh-CN: 副题, en: Subtitle }
description: { zh-CN: 说明, en: Description }
publisher: { zh-CN: 出版者, en: Publisher }
date: 2026-01-31
locales: [zh-CN, en]
licence: { zh-CN: 许可, en: Licence }
cite: { zh-CN: 引用, en: Citation }
keywords: { zh-CN: 关键词, en: keywords }
sources: sources
`;

const sourcesTable = `
  - id: sources
    file: tables/sources.csv
    title: { zh-CN: 来源, en: Sources }
    description: { zh-CN: 来源, en: Sources }
    primaryKey: [source_id]
    status: { value: reported }
    sources: { value: S1 }
    fields:
      - { name: source_id, type: name, title: { zh-CN: 编号, en: Id } }
`;

/** A field with a plain title in both languages; `more` are further keys of its YAML. */
export function field(name: string, type: string, more = ''): string {
  return `{ name: ${name}, type: ${type}, title: { zh-CN: ${name}项, en: ${name} }${more === '' ? '' : `, ${more}`} }`;
}

/** YAML of a table t of tables/t.csv; `keys` are lines of further keys. */
export function table(fields: string[], keys: string[], id = 't', file = 'tables/t.csv'): string {
  const given = keys.join('\n');
  const rest = [
    ...(given.includes('status:') ? [] : ['status: { value: reported }']),
    ...(given.includes('sources:') ? [] : ['sources: { value: S1 }']),
  ];
  return [
    `  - id: ${id}`,
    `    file: ${file}`,
    `    title: { zh-CN: 表, en: Table }`,
    `    description: { zh-CN: 说明, en: Description }`,
    ...[...keys, ...rest].map((line) => `    ${line}`),
    '    fields:',
    ...fields.map((line) => `      - ${line}`),
    '',
  ].join('\n');
}

export interface Built extends BuildResult {
  codes: string[];
  figure(id: string): Figure;
  row(key: string, id?: string): ReportRow;
  /** Findings with a code. */
  of(code: string): Finding[];
}

/** A report of these tables and a table of the sources S1 and S2. */
export function build(
  tables: string | string[],
  files: Record<string, string | Uint8Array>,
  more = '',
  locales = 'locales: [zh-CN, en]',
): Built {
  const all: Record<string, string | Uint8Array> = { 'tables/sources.csv': 'source_id\nS1\nS2\n', ...files };
  const result = buildReport({
    manifest: `${frame.replace('locales: [zh-CN, en]', locales)}${more}\ntables:\n${[tables].flat().join('')}${sourcesTable}`,
    edition: '1.0.0',
    file: (path) => {
      const file = all[path];
      return file === undefined ? null : typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  });
  const found = <T>(what: string, value: T | undefined): T => {
    if (value === undefined) throw new Error(`There is no ${what}: ${JSON.stringify(result.findings)}`);
    return value;
  };
  return {
    ...result,
    codes: result.findings.map(({ code }) => code),
    figure: (id) =>
      found(
        id,
        result.report?.figures.find((figure) => figure.id === id),
      ),
    row: (key, id = 't') =>
      found(
        `row ${key}`,
        result.report?.tables.find((item) => item.id === id)?.rows.find((row) => row.key === key),
      ),
    of: (code) => result.findings.filter((finding) => finding.code === code),
  };
}
