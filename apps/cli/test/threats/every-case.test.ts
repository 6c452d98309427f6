import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allThreatCases, describeCases } from './threat-cases.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The text of every test of the repository but this one. */
function testTexts(): string[] {
  const own = fileURLToPath(import.meta.url);
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) =>
      ['src', 'test', 'tests', 'e2e']
        .map((folder) => join(root, group, name, folder))
        .filter((folder) => existsSync(folder))
        .flatMap((folder) =>
          (readdirSync(folder, { recursive: true }) as string[])
            .filter((path) => /\.(?:test|spec)\.tsx?$/.test(path))
            .map((path) => join(folder, path))
            .filter((path) => path !== own)
            .map((path) => readFileSync(path, 'utf8')),
        ),
    ),
  );
}

describeCases('the shared cases of bad input', () => {
  const cases = allThreatCases();
  const texts = testTexts().join('\n');
  /** Threats whose cases a test runs all: it takes them from the file. */
  const whole = new Set(Array.from(texts.matchAll(/threatCases\('([\w-]+)'\)/g), ([, threat]) => threat));
  const named = new Set(texts.match(/[a-z][a-z-]*-\d+/g));

  it('are as many as there are, each with an id of its own', () => {
    expect(cases).toHaveLength(186);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('each have a test: one that names it, or one that runs all of its threat', () => {
    const untested = cases.filter(({ id, threat }) => !named.has(id) && !whole.has(threat));
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('that are run by their threat are run by tests that leave none out', () => {
    expect([...whole].filter((threat) => !cases.some((one) => one.threat === threat))).toEqual([]);
    expect(texts).not.toMatch(/threatCases\('[\w-]+'\)\s*\.\s*(?:slice|filter)/);
  });
});
