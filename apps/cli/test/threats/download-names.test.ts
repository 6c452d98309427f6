import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { filesIn } from './published.ts';
import { caseTitle, describeCases, threatCases } from './threat-cases.ts';

const outputNames = ['SHA256SUMS', 'brief.en.pdf', 'bundle.json', 'workbook.en.xlsx'];

/** Publishes a report of that title: nothing of it gets into a file's name, or all is refused in a sentence. */
function expectFixedNames(title: string): 'published' | 'refused' {
  const above = scratchFolder();
  const folder = join(above, 'report');
  writeReport(folder, {
    manifest: (draft) => void Object.assign(draft, { title: { en: title }, names: [title] }),
  });
  const before = filesIn(above);
  const { status, err } = trifold(['build', folder]);
  if (status === 0) {
    expect(filesIn(above).filter((path) => !before.includes(path))).toEqual(
      ['report/out', ...outputNames.map((name) => `report/out/${name}`)].sort(),
    );
    return 'published';
  }
  expect(err).toMatch(/(?:manifest-error|missing-glyph): .+\.\n/);
  expect(err).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'out'))).toBe(false);
  expect(filesIn(above)).toEqual(before);
  return 'refused';
}

describe('names of outputs never come from the title', () => {
  it.each([
    ['../x.pdf', 'published'],
    ['报告"; filename="x.exe', 'published'],
    ['a\nSet-Cookie: x=1', 'published'],
    ['a\r\nSet-Cookie: x=1', 'refused'],
    [`${'x'.repeat(300)}.pdf`, 'published'],
    ['报告\u0000.pdf', 'refused'],
    ['x\u202egnp.exe', 'refused'],
  ] as const)('%j is %s', (title, how) => {
    expect(expectFixedNames(title)).toBe(how);
  });
});

describeCases('download-name', () => {
  const cases = threatCases('download-name');
  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', (_, { input }) => {
    expectFixedNames(input);
  });
});
