import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodFileSchema } from '../src/manifest/method.ts';
import { readYaml } from '../src/manifest/read-yaml.ts';

const pageAt = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const names = ['scoring.md', 'scoring.zh-CN.md'];

/** Ids of a page's chapters, as links name them. */
const anchorsOf = (page: string) =>
  [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(names)('docs/%s', (name) => {
  const page = pageAt(name);

  it('names every method that report.schema.json has', () => {
    const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
    const { method } = schema.properties.evaluations.items.properties;
    const { missing, rescale, weighting, aggregate } = method.properties;
    const words = wordsOf([missing, rescale, weighting, aggregate]);
    expect(words.size).toBeGreaterThan(20);
    for (const word of words) expect(page, word).toMatch(new RegExp(`[\`{ ]${word}[\`:]`));
  });

  it('has a METHOD.yaml with every key, which can be used', () => {
    const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { value, findings } = readYaml(text, 'METHOD.yaml', methodFileSchema);
    expect(findings).toEqual([]);
    expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(methodFileSchema.shape).sort());
  });

  it('has links that lead to pages and chapters', () => {
    const links = [...page.matchAll(/\]\(([\w.-]+\.md)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(3);
    for (const [, file = '', anchor] of links) {
      const chapters = anchorsOf(pageAt(file));
      if (anchor !== undefined) expect(chapters, name).toContain(anchor);
    }
  });
});

it('both pages have the same chapters, tables and examples', () => {
  const [english = '', chinese = ''] = names.map(pageAt);
  const blocksOf = (page: string) => page.match(/```\w+ \S+\n[\s\S]*?```/g);
  expect(blocksOf(chinese)).toEqual(blocksOf(english));
  const shapeOf = (page: string) =>
    page
      .replace(/```\w+ [\s\S]*?```/g, '')
      .split('\n')
      .filter((line) => /^(?:#|\||- )/.test(line))
      .map((line) => /^(?:#+|- |\|)/.exec(line)?.[0]);
  expect(shapeOf(chinese)).toEqual(shapeOf(english));
});

/** Words that a rule of the schema can be: those of its enums, and the keys of its objects. */
function wordsOf(rules: unknown): Set<string> {
  const words = new Set<string>();
  const visit = (rule: unknown): void => {
    if (Array.isArray(rule)) rule.forEach(visit);
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return;
    const {
      enum: choices = [],
      properties = {},
      anyOf,
      items,
    } = rule as {
      enum?: string[];
      properties?: object;
      anyOf?: unknown;
      items?: unknown;
    };
    for (const word of [...choices, ...Object.keys(properties)]) words.add(word);
    visit(anyOf);
    visit(items);
  };
  visit(rules);
  return words;
}
