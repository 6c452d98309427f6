import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildReport } from '../src/index.ts';
import { boundKeys } from '../src/manifest/constraints.ts';

const pageAt = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const names = ['report-yaml.md', 'report-yaml.zh-CN.md'];
const pages = names.map((name) => [name, pageAt(name)] as const);

/** The named blocks of the worked example, by file; of the scored one where their names begin with that folder. */
function exampleOf(page: string, folder = ''): Map<string, string> {
  const blocks = [...page.matchAll(/```(\w+) (?:(\w+\/))?(\S+)\n([\s\S]*?)```/g)];
  return new Map(
    blocks
      .filter(([, , found = '']) => found === folder)
      .map(([, kind, , name = '', text = '']) => [kind === 'csv' ? `tables/${name}` : name, text]),
  );
}

function buildExample(files: Map<string, string>) {
  return buildReport({
    manifest: files.get('report.yaml') ?? '',
    edition: '1.0.0',
    file: (path) => {
      const text = files.get(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
  });
}

describe.each(pages)('docs/%s', (name, page) => {
  it('has an example that builds, with the figure that it shows', () => {
    const files = exampleOf(page);
    expect([...files.keys()]).toEqual([
      'tables/companies.csv',
      'tables/corrections.csv',
      'tables/sources.csv',
      'report.yaml',
    ]);
    const { report, findings } = buildExample(files);
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'note correction-applied',
      'note filled-down',
      'note unpivoted',
      'note derived-missing',
      'note derived-missing',
      'note derived-missing',
    ]);
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? 'null');
    expect(report?.figures.find(({ id }) => id === shown.id)).toMatchObject(shown);
  });

  it('has an evaluation that builds as it stands, with the tables that it names', () => {
    const files = exampleOf(page, 'scored/');
    expect([...files.keys()]).toEqual(['tables/cities.csv', 'tables/sources.csv', 'report.yaml']);
    const { report, findings } = buildExample(files);
    expect(findings).toEqual([]);
    const ids = report?.tables.map(({ id }) => id) ?? [];
    expect(ids).toEqual(
      expect.arrayContaining(['ranking', 'ranking-contributions', 'ranking-weights', 'ranking-method']),
    );
    for (const id of ids.filter((id) => id.startsWith('ranking'))) expect(page).toContain(`\`${id}\``);
    const first = report?.figures.find(
      ({ id, value }) => id.endsWith('.index_rank') && 'value' in value && value.value === '1',
    );
    expect(first?.id).toBe('ranking.乙城.index_rank');
  });

  it('names every key of evaluations and reconcile that report.schema.json has', () => {
    const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
    const evaluation = schema.properties.evaluations.items.properties;
    const rules = schema.properties.tables.items.properties.reconcile.items.anyOf;
    const keys = [
      ...[
        evaluation,
        ...[evaluation.indicators, evaluation.compare].map(({ items }) => items.properties),
      ].flatMap(Object.keys),
      ...['method', 'robustness', 'matrix'].flatMap((key) => Object.keys(evaluation[key].properties)),
      ...rules.flatMap((rule: { properties: Record<string, { properties: object }> }) =>
        Object.entries(rule.properties).flatMap(([kind, { properties }]) => [
          kind,
          ...Object.keys(properties),
        ]),
      ),
    ];
    expect(keys.length).toBeGreaterThan(40);
    for (const key of keys) expect(page, key).toContain(`\`${key}\``);
  });

  it('names each derivation, constraint, reason, encoding and rule that report.schema.json has', () => {
    const schema = readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8');
    const table = JSON.parse(schema).properties.tables.items.properties;
    const field = table.fields.items.properties;
    for (const { required } of field.derive.anyOf) expect(page).toContain(`{ ${required[0]}: `);
    for (const key of Object.keys(field.constraints.properties)) expect(page).toContain(`\`${key}\``);
    for (const reason of table.missing.additionalProperties.enum) expect(page).toContain(`\`${reason}\``);
    for (const encoding of table.encoding.enum) expect(page).toContain(encoding);
    for (const way of table.totalRows.enum) expect(page).toContain(`\`${way}\``);
    for (const key of ['totals', 'totalRows', 'shares', 'foreignKeys', ...boundKeys]) {
      expect(page).toContain(`\`${key}\``);
    }
  });

  it('has YAML that parses, and links that lead somewhere', () => {
    const snippets = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(snippets.length).toBeGreaterThan(6);
    for (const snippet of snippets) expect(parse(snippet)).toBeTypeOf('object');
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors, name).toContain(anchor);
  });
});

it('both pages have the same chapters, examples and tables', () => {
  const [english = '', chinese = ''] = pages.map(([, page]) => page);
  for (const folder of ['', 'scored/'])
    expect(exampleOf(chinese, folder)).toEqual(exampleOf(english, folder));
  const shapeOf = (page: string) =>
    page
      .replace(/```\w+ [\s\S]*?```/g, '')
      .split('\n')
      .filter((line) => /^(?:#|\||- |```)/.test(line))
      .map((line) => (line.startsWith('|') ? '|' : (/^(?:#+|- |```\w*)/.exec(line)?.[0] ?? '')));
  expect(shapeOf(chinese)).toEqual(shapeOf(english));
});

it('the Chinese page keeps to Chinese marks outside of code', () => {
  const prose = pageAt('report-yaml.zh-CN.md')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  expect(prose).not.toMatch(/\p{Script=Han}[,;:?!]/u);
  expect(prose).not.toMatch(/[,;:?!]\p{Script=Han}/u);
});
