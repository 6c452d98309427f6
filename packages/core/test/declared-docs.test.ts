import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildReport } from '../src/index.ts';

const guide = readFileSync(new URL('../../../docs/report-yaml.md', import.meta.url), 'utf8');

/** The named blocks of the worked example, by file. */
function example(): Map<string, string> {
  const blocks = [...guide.matchAll(/```(\w+) (\S+)\n([\s\S]*?)```/g)];
  return new Map(
    blocks.map(([, kind, name = '', text = '']) => [kind === 'csv' ? `tables/${name}` : name, text]),
  );
}

it('docs/report-yaml.md has an example that builds, with the figure that it shows', () => {
  const files = example();
  expect([...files.keys()]).toEqual([
    'tables/companies.csv',
    'tables/corrections.csv',
    'tables/sources.csv',
    'report.yaml',
  ]);
  const { report, findings } = buildReport({
    manifest: files.get('report.yaml') ?? '',
    edition: '1.0.0',
    file: (path) => {
      const text = files.get(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
  });
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'note correction-applied',
    'note filled-down',
    'note unpivoted',
    'note derived-missing',
    'note derived-missing',
    'note derived-missing',
  ]);
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? 'null');
  expect(report?.figures.find(({ id }) => id === shown.id)).toMatchObject(shown);
});

it('docs/report-yaml.md names each derivation and each reason that report.schema.json has', () => {
  const schema = readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8');
  const table = JSON.parse(schema).properties.tables.items.properties;
  const shapes = table.fields.items.properties.derive.anyOf as { required: string[] }[];
  for (const { required } of shapes) expect(guide).toContain(`{ ${required[0]}: `);
  for (const reason of table.missing.additionalProperties.enum) expect(guide).toContain(`\`${reason}\``);
  for (const encoding of table.encoding.enum) expect(guide).toContain(encoding);
});
