import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildReport } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { expectRefused, filesIn } from './published.ts';
import { caseTitle, describeCases, threatCases } from './threat-cases.ts';

const secret = 'id,text,page,sold\nleaked,leaked,https://example.org/,1\n';

/** A report whose table is at `path`, and a file where a careless program would look for it. */
function reportReading(path: unknown): { above: string; folder: string } {
  const above = scratchFolder();
  const folder = join(above, 'a', 'b', 'report');
  writeReport(folder, { manifest: (draft) => void Object.assign(draft.tables[0] ?? {}, { file: path }) });
  if (typeof path === 'string' && !path.includes('\0')) plant(above, folder, path);
  return { above, folder };
}

/** Puts a readable table where the path leads, decoded or not, as long as that is still in the scratch folder. */
function plant(above: string, folder: string, path: string): void {
  const decoded = path.replaceAll('%25', '%').replace(/%2e/gi, '.').replace(/%2f/gi, '/');
  for (const guess of [
    path,
    decoded,
    path.replaceAll('\\', '/'),
    path.normalize('NFKC').replaceAll('∕', '/'),
  ]) {
    const place = resolve(folder, guess);
    if (!place.startsWith(`${above}/`) || Buffer.byteLength(guess) > 250 || /[/.]$/.test(guess)) continue;
    if (/^\.?$|^report\.yaml$/.test(guess)) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, secret);
  }
}

function expectUnread(path: unknown, says: RegExp): void {
  const { above, folder } = reportReading(path);
  const before = filesIn(above);
  const { err } = expectRefused(folder, 2);
  expect(err).toMatch(says);
  expect(err).toContain('report.yaml:');
  expect(err).not.toContain('leaked');
  expect(err).not.toContain(above);
  expect(filesIn(above)).toEqual(before);
}

/** The same of the line alone, which is told no folder: it does not even ask for the file. */
function expectUnasked(path: string): void {
  const folder = join(scratchFolder(), 'report');
  writeReport(folder, { manifest: (draft) => void Object.assign(draft.tables[0] ?? {}, { file: path }) });
  const manifest = readFileSync(join(folder, 'report.yaml'), 'utf8');
  const asked: string[] = [];
  const file = (name: string): null => {
    asked.push(name);
    return null;
  };
  const result = buildReport({ manifest, edition: '1.0.0', file });
  expect(result.findings).toMatchObject([{ code: 'manifest-error', column: 'tables.0.file' }]);
  expect(result.manifest).toBeNull();
  expect(asked).toEqual([]);
}

describe('a path of report.yaml', () => {
  it.each([
    ['../../etc/passwd.csv', /must stay inside the folder/],
    ['tables/../../../secret.csv', /must stay inside the folder/],
    ['/etc/passwd.csv', /must stay inside the folder/],
    ['C:/secret.csv', /must stay inside the folder/],
    ['tables\\secret.csv', /must have \/ between folders/],
    ['%2e%2e/secret.csv', /%xx, which is not decoded/],
    ['．．／secret.csv', /looks like \. \/ or \\ and is none/],
    ['tables/secret\0.csv', /control character or an invisible one/],
    ['tables/sec\u202eret.csv', /control character or an invisible one/],
    ['tables/con.csv', /Windows gives to a device/],
    ['LPT1/secret.csv', /Windows gives to a device/],
    ['tables./secret.csv', /nor end with \. or a blank/],
    ['.hidden/secret.csv', /can't begin with \./],
    ['-rf.csv', /can't begin with \./],
    ['~root/secret.csv', /can't begin with \./],
    ['tables//secret.csv', /an empty name/],
    ['tables/secret.csv:stream.csv', /can't have any of/],
    ['https://127.0.0.1/secret.csv', /Trifold fetches nothing/],
    [`${'x'.repeat(300)}.csv`, /more than 255/],
    ['report.yaml', /must end in \.csv/],
  ])('%j is refused unread', (path, says) => expectUnread(path, says));

  it.each(['tables/2023年上半年.csv', 'tables/a b (1).csv', 'tables/deep/er/x.y.CSV', 'tables/=1+1.csv'])(
    '%j is read',
    (path) => {
      const { folder } = reportReading(path);
      const ended = trifold(['build', folder, '--only', 'json']);
      expect(ended.status, ended.err).toBe(0);
    },
  );
});

describe('the id of a report', () => {
  it.each(['../x', 'CON', 'a/b', '', 'x'.repeat(65), 'ａ', 'a\n', 1, null])('%j is refused', (id) => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { manifest: (draft) => void Object.assign(draft, { id }) });
    expect(expectRefused(folder, 2).err).toMatch(/report\.yaml:\d+ id error manifest-error/);
  });

  it.each(['2023-outlook', 'a', 'x'.repeat(64), 'a_b-c'])('%j is taken, and names no file', (id) => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { manifest: (draft) => void Object.assign(draft, { id }) });
    expect(trifold(['build', folder, '--only', 'json']).status).toBe(0);
    expect(filesIn(join(folder, 'out'))).toEqual(['SHA256SUMS', 'bundle.json']);
  });
});

/** With an ending these are names like any other. */
const sound = ['report..csv', 'a/b.csv', 'a/b/x.csv'];

describeCases('path', () => {
  const cases = threatCases('path');
  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', (_, { input }) => {
    // As a file, as a file or folder that at least has the right ending, and as the report's id.
    expectUnread(input, /tables\.0\.file error manifest-error/);
    for (const path of [`${input}.csv`, `${input}/x.csv`]) if (!sound.includes(path)) expectUnasked(path);
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { manifest: (draft) => void Object.assign(draft, { id: input }) });
    expect(expectRefused(folder, 2).err).toMatch(/ id error manifest-error/);
  });
});
