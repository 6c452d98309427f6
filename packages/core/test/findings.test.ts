import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, findCatalogueEntry } from '../src/findings/catalogue.ts';
import { exampleBlock } from '../src/findings/example-block.ts';
import { findingsPage } from '../src/findings/findings-page.ts';

const locales = ['zh-CN', 'en'] as const;

/** Types of errors of Frictionless Framework 5 that have a counterpart here. */
const frictionlessTypes = [
  'blank-header',
  'blank-label',
  'blank-row',
  'constraint-error',
  'deviated-value',
  'duplicate-label',
  'duplicate-row',
  'encoding-error',
  'extra-cell',
  'extra-label',
  'foreign-key',
  'format-error',
  'missing-cell',
  'missing-label',
  'primary-key',
  'scheme-error',
  'source-error',
  'type-error',
  'unique-error',
];

describe('the catalogue', () => {
  it('has each code once, in order, and finds it', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const entry of catalogue) {
      expect(entry.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findCatalogueEntry(entry.code)).toBe(entry);
    }
    expect(findCatalogueEntry('no-such-code')).toBeUndefined();
    expect(findCatalogueEntry('constructor')).toBeUndefined();
  });

  it.each(catalogue)('words $code in both languages', ({ title, paragraph }) => {
    expect(title['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(title.en).not.toMatch(/[.。]$/);
    expect(paragraph['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
    expect(paragraph.en).toMatch(/\.$/);
    const sentences = { 'zh-CN': /。/g, en: /[.?!](?=\s|$)/g };
    for (const locale of locales) {
      const count = paragraph[locale].match(sentences[locale])?.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(4);
    }
  });

  it('names Frictionless’ types as Frictionless does, and takes its names where it has one', () => {
    for (const { code, frictionless } of catalogue) {
      if (frictionless !== undefined) expect(frictionlessTypes).toContain(frictionless);
      if (frictionlessTypes.includes(code)) expect(frictionless).toBe(code);
    }
  });
});

describe('the page of findings', () => {
  it.each([
    ['en', 'findings.md'],
    ['zh-CN', 'findings.zh-CN.md'],
  ] as const)('in %s is up to date (else: node scripts/write-findings-page.ts)', (locale, name) => {
    const file = new URL(`../../../docs/${name}`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(findingsPage(locale));
  });

  it.each(locales)('in %s has a heading and a link for every code', (locale) => {
    const lines = findingsPage(locale).split('\n');
    for (const { code } of catalogue) {
      expect(lines.filter((line) => line === `### ${code}`)).toHaveLength(1);
      expect(lines.some((line) => line.includes(`[${code}](#${code})`))).toBe(true);
    }
  });

  it('shows characters of examples that nobody would see', () => {
    expect(exampleBlock('a\u200bb\u0000\r\nc\u{e0041}')).toBe(
      '```text\na‹U+200B›b‹U+0000›‹U+000D›\nc‹U+E0041›\n```',
    );
    expect(exampleBlock('a ``` b')).toBe('````text\na ``` b\n````');
    for (const locale of locales) {
      expect(findingsPage(locale)).not.toMatch(/[\p{Bidi_Control}\u200b\u2060\ufeff]/u);
    }
  });
});

describe('the codes of findings', () => {
  const found = codesInSources();

  it('are looked for where they are written', () => {
    const known = [
      'type-error',
      'missing-glyph',
      'chart-empty',
      'mixed-width',
      'workbook-text',
      'unreadable',
    ];
    expect([...found.keys()]).toEqual(expect.arrayContaining(known));
  });

  it('all have an entry in the catalogue', () => {
    const unknown = [...found].filter(([code]) => !findCatalogueEntry(code));
    expect(unknown.map(([code, file]) => `${file}: ${code}`)).toEqual([]);
  });

  it('that golden cases expect have one too', () => {
    const folder = new URL('./cases/', import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('expected.json')) continue;
      const text = readFileSync(new URL(name, folder), 'utf8');
      for (const [, code = ''] of text.matchAll(/"code":\s*"([^"]*)"/g)) {
        expect(findCatalogueEntry(code), `${name}: ${code}`).toBeDefined();
      }
    }
  });
});

/** Codes and remarks that the sources of all packages write down, each with a file that does. */
function codesInSources(): Map<string, string> {
  const root = new URL('../../../', import.meta.url);
  const sources = ['packages', 'apps'].flatMap((group) =>
    readdirSync(new URL(`${group}/`, root))
      .flatMap((name) => sourceFiles(new URL(`${group}/${name}/src/`, root), `${group}/${name}/src/`))
      .filter(({ path }) => !path.startsWith('packages/core/src/findings/')),
  );
  const everywhere = sources.flatMap(({ text }) => functionsWithCode(text));
  const codes = new Map<string, string>();
  for (const { path, text } of sources) {
    const makers = new Map([...everywhere, ...functionsWithCode(text)]);
    const words = [
      ...[...text.matchAll(/\b(?:code|remark):([^\n}]+)/g)].map(
        ([, words = '']) => words.split(/,\s/)[0] ?? '',
      ),
      ...[...text.matchAll(/\b(?:code|remark) (?:\?\?)?= ([^;]+);/g)].map(([, words = '']) => words),
      ...[...text.matchAll(/\b(\w+)\(/g)].map(({ 1: name = '', index, 0: call }) => {
        const at = makers.get(name);
        return at === undefined ? '' : (argumentsFrom(text, index + call.length)[at] ?? '');
      }),
      ...(path.endsWith('/remark-finding.ts')
        ? [...text.matchAll(/^ {2}('[a-z-]+'): \{/gm)].map(([, key = '']) => key)
        : []),
    ];
    for (const code of words.flatMap(literalsIn)) codes.set(code, path);
  }
  // A word of zod's, not a finding's.
  codes.delete('custom');
  return codes;
}

function sourceFiles(folder: URL, prefix: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ path: `${prefix}${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Functions that take a `code`, with the place of that parameter. */
function functionsWithCode(text: string): [string, number][] {
  const heads = text.matchAll(/(?:function (\w+)(?:<[^>]*>)?|const (\w+) =) ?\(/g);
  return [...heads].flatMap(({ 1: declared, 2: arrow, index, 0: head }): [string, number][] => {
    const at = argumentsFrom(text, index + head.length).findIndex((name) => /^\s*code\??:/.test(name));
    return at < 0 ? [] : [[declared ?? arrow ?? '', at]];
  });
}

/** The arguments of a call, or parameters, from behind the opening parenthesis on. */
function argumentsFrom(text: string, start: number): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const char of text.slice(start, start + 2000)) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (/['"`]/.test(char)) quote = char;
    else if (/[([{]/.test(char)) depth += 1;
    else if (/[)\]}]/.test(char)) depth -= 1;
    if (depth < 0) break;
    if (char === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function literalsIn(words: string): string[] {
  const values = words.replace(/[!=]== '[^']*'/g, '');
  return [...values.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g)].map(([, code = '']) => code);
}
