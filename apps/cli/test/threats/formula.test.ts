import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { filesIn, type Published, publishHostile } from './published.ts';
import { caseTitle, describeCases, threatCases } from './threat-cases.ts';

const scratch = mkdtempSync(join(tmpdir(), 'trifold-formula-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A text as a reader of the outputs sees it: without what does not show and the blanks around it. */
const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();

function textOf(published: Published, key: string): string {
  const table = published.bundle.tables.find((candidate) => candidate.id === 'texts');
  const cell = table?.rows.find((row) => row.key === key)?.cells.text;
  return (cell && 'text' in cell ? cell.text.en : undefined) ?? '';
}

/** The texts that stand in the workbook's table beside a key. */
function cellBeside(published: Published, key: string) {
  const at = published.workbook.texts.findIndex(({ text }) => text === key);
  return published.workbook.texts[at + 1];
}

function expectNoFormula({ workbook }: Published): void {
  for (const [name, xml] of workbook.parts) {
    expect(xml, name).not.toMatch(/<f[ >/]|<ddeLink|<oleLink|<externalReference|t="str"/);
  }
}

describe('texts that look like formulas, the worst of them', () => {
  const worst: [string, string][] = [
    ['dde', "=cmd|' /C calc'!A0"],
    ['link', '=HYPERLINK("http://127.0.0.1/?x="&A1,"click")'],
    ['full-width', '＝1+1'],
    ['at', '@SUM(1+9)*cmd|'],
    ['quoted', '"=1+1"'],
    ['phone', '+86 138 0013 8000'],
  ];
  let published: Published;
  beforeAll(async () => {
    published = await publishHostile(join(scratch, 'worst'), { texts: worst });
  });

  it('stay texts, the same in brief, workbook and bundle', () => {
    expect(published.problems).toEqual([]);
    expectNoFormula(published);
    for (const [key, text] of worst) {
      expect(textOf(published, key)).toBe(text);
      expect(cellBeside(published, key)).toMatchObject({ text, quotePrefix: key !== 'quoted' });
    }
    expect(published.workbook.addresses).toEqual(worst.map(() => 'https://example.org/'));
  });

  it('never reach a CSV: none is among the outputs', () => {
    expect(filesIn(join(scratch, 'worst', 'out'))).toEqual([
      'SHA256SUMS',
      'brief.en.pdf',
      'bundle.json',
      'workbook.en.xlsx',
    ]);
  });
});

describeCases('formula in a cell', () => {
  const cases = threatCases('formula');
  const controls = cases.filter(({ input }) => input.includes('\0'));
  const plain = cases.filter((item) => !controls.includes(item));
  let published: Published;
  beforeAll(async () => {
    const texts = plain.map(({ id, input }): [string, string] => [id, input]);
    published = await publishHostile(join(scratch, 'cases'), { texts });
    expect(published.problems).toEqual([]);
  });

  it.each(plain.map((item) => [caseTitle(item), item] as const))('%s', (_, { id, input, trusted }) => {
    const text = textOf(published, id);
    expect(seen(text)).toBe(seen(input));
    expect(cellBeside(published, id)).toMatchObject({ text, quotePrefix: trusted.includes('quotePrefix') });
    expectNoFormula(published);
  });

  it.each(controls.map((item) => [caseTitle(item), item] as const))('%s', async (_, { id, input }) => {
    const hostile = await publishHostile(join(scratch, id), { texts: [[id, input]] });
    expect(hostile.problems).toEqual([]);
    const text = textOf(hostile, id);
    expect(text).toBe(input.replaceAll('\0', ''));
    expect(cellBeside(hostile, id)).toMatchObject({ text, quotePrefix: true });
    expectNoFormula(hostile);
    expect(hostile.bundle.findings.map(({ code }) => code)).toContain('null-character');
  });
});

describeCases('formula in headers, titles, notes and file names', () => {
  const cases = threatCases('formula-header');
  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', async (_, { id, input }) => {
    const words = { en: input };
    const folder = join(scratch, id);
    const published = await publishHostile(folder, {
      manifest: (draft) => {
        Object.assign(draft, { names: [input], title: words, subtitle: words, description: words });
        const [table] = draft.tables;
        const text = table?.fields[1];
        if (!table || !text) throw new Error('The draft has a table of texts.');
        Object.assign(table, { title: words, description: words, notice: words });
        Object.assign(text, { title: words, column: input });
        const [section] = draft.sections;
        if (section) Object.assign(section, { theme: words, headline: words });
      },
      files: {
        'tables/texts.csv': `id,"${input.replaceAll('"', '""')}",page,sold\na,plain,https://example.org/,5\n`,
      },
    });
    expect(published.problems).toEqual([]);
    expectNoFormula(published);
    const same = published.workbook.texts.filter(({ text }) => text === input);
    // Cover: title, subtitle, description; contents: title, description; table: title, two notes, header.
    expect(same.length).toBeGreaterThanOrEqual(9);
    expect(same.every(({ quotePrefix }) => quotePrefix)).toBe(true);
    expect(published.bundle.report.title.en).toBe(input);
    expect(published.bundle.tables[0]?.title.en).toBe(input);
    expect(published.bundle.tables[0]?.schema.fields[1]?.title).toBe(input);
    const named = join(scratch, `${id}-file`);
    writeReport(named, {
      manifest: (draft) => {
        Object.assign(draft.tables[0] ?? {}, { file: `tables/${input}.csv` });
      },
    });
    const ended = trifold(['build', named]);
    // No such file, or a name that Windows can't have.
    expect([1, 2]).toContain(ended.status);
    expect(filesIn(named)).not.toContain('out');
  });
});
