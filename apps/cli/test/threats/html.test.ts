import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport } from '@trifold/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, type ManifestDraft, writeReport } from './hostile-report.ts';
import { expectRefused, type Published, publishHostile } from './published.ts';
import { caseTitle, describeCases, threatCases } from './threat-cases.ts';

const scratch = mkdtempSync(join(tmpdir(), 'trifold-html-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** In prose, {…} quotes a figure. */
const quotesFigure = /\{.*\}/;

/** Puts a text everywhere where report.yaml has words. */
function sayEverywhere(draft: ManifestDraft, input: string): void {
  const words = { en: input };
  const prose = quotesFigure.test(input) ? { en: 'Prose' } : words;
  Object.assign(draft, {
    names: [input],
    title: words,
    subtitle: words,
    description: words,
    publisher: words,
    licence: words,
    cite: words,
    keywords: words,
    sections: [
      {
        id: 'first',
        theme: words,
        headline: prose,
        blocks: [
          { paragraph: prose },
          { callout: { tone: 'note', text: prose } },
          { table: { of: 'texts', note: prose } },
        ],
      },
    ],
  });
  const [table] = draft.tables;
  Object.assign(table ?? {}, { title: words, description: words, notice: words });
  Object.assign(table?.fields[1] ?? {}, { title: words, description: words, column: input });
}

/** A table whose header and cell both are the text. */
function tableOf(input: string): Record<string, string> {
  return {
    'tables/texts.csv': csv([
      ['id', input, 'page', 'sold'],
      ['a', input, 'https://example.org/', '5'],
    ]),
  };
}

/** Every part parses for certain readers only: nothing that XML 1.0 forbids, no element that the text brought in. */
function expectCleanXml({ workbook }: Published): void {
  for (const [name, xml] of workbook.parts) {
    expect(xml, name).not.toMatch(
      /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<!--|<!\[CDATA|<!DOCTYPE/,
    );
    expect(xml, name).not.toMatch(/<\/?(?:script|img|svg|b|title)[ >]/i);
    expect(xml.replace(/<[^<>]*>/g, ''), name).not.toMatch(
      /[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i,
    );
  }
}

/** Nothing but web addresses is a link, in the workbook and in the brief. */
function expectWebLinksOnly({ workbook, brief }: Published): void {
  for (const address of workbook.addresses) expect(address).toMatch(/^https?:\/\//);
  const links = [...brief.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address);
  expect(links.length).toBeGreaterThan(0);
  for (const address of links) expect(address).toMatch(/^https?:\/\//);
  expect(brief).not.toMatch(/\/JavaScript|\/JS |\/Launch|\/OpenAction/);
}

function expectEverywhere(published: Published, input: string): void {
  expect(published.problems).toEqual([]);
  expectCleanXml(published);
  expectWebLinksOnly(published);
  const { report, tables } = published.bundle;
  expect([report.title.en, report.publisher.en, tables[0]?.title.en]).toEqual([input, input, input]);
  expect(tables[0]?.schema.fields[1]?.title).toBe(input);
  expect(tables[0]?.rows[0]?.cells.text).toMatchObject({ text: { en: input } });
  const same = published.workbook.texts.filter(({ text }) => text === input);
  expect(same.length).toBeGreaterThan(10);
}

describe('markup, the worst of it', () => {
  const worst = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>]]><!--&lt;b&gt;';

  it('is text in cells, headers, titles and notes of all outputs', async () => {
    const published = await publishHostile(join(scratch, 'worst'), {
      manifest: (draft) => sayEverywhere(draft, worst),
      files: tableOf(worst),
    });
    expectEverywhere(published, worst);
  });

  it('is no link where a source gives it for its address', async () => {
    const published = await publishHostile(join(scratch, 'address'), {
      manifest: (draft) => {
        draft.tables[1]?.fields.push({ name: 'url', type: 'name', title: { en: 'Address' } });
      },
      files: {
        'tables/sources.csv': csv([
          ['id', 'title', 'publisher', 'url'],
          ['S1', 'Annual report', 'A publisher', 'javascript:alert(1)'],
        ]),
      },
    });
    expect(published.problems).toEqual([]);
    expectWebLinksOnly(published);
  });

  it('is refused where a field wants an address', () => {
    const folder = join(scratch, 'field');
    writeReport(folder, {
      files: {
        'tables/texts.csv': csv([
          ['id', 'text', 'page', 'sold'],
          ['a', 'plain', 'javascript:alert(1)', '5'],
        ]),
      },
    });
    expect(expectRefused(folder, 1).err).toContain('got "javascript:alert(1)"');
  });
});

describeCases('html in cells', () => {
  const cases = threatCases('html');
  let published: Published;
  beforeAll(async () => {
    const texts = cases.map(({ id, input }): [string, string] => [id, input]);
    published = await publishHostile(join(scratch, 'cells'), { texts });
    expect(published.problems).toEqual([]);
    expectCleanXml(published);
    expectWebLinksOnly(published);
  });

  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', (_, { id, input }) => {
    const row = published.bundle.tables[0]?.rows.find(({ key }) => key === id);
    expect(row?.cells.text).toMatchObject({ text: { en: input.trim() } });
    const at = published.workbook.texts.findIndex(({ text }) => text === id);
    expect(published.workbook.texts[at + 1]?.text).toBe(input.trim());
  });
});

describeCases('html in headers, titles, notes, file names and messages', () => {
  const cases = threatCases('html');
  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', async (_, { id, input }) => {
    const folder = join(scratch, id);
    const parts = {
      manifest: (draft: ManifestDraft) => sayEverywhere(draft, input),
      files: tableOf(input),
    };
    if (/[\u2028\u2029]/.test(input)) {
      writeReport(folder, parts);
      expect(expectRefused(folder, 2).err).toContain("is the control U+2028, which can't be printed");
    } else {
      expectEverywhere(await publishHostile(folder, parts), input);
    }
    if (quotesFigure.test(input)) {
      const quoting = join(scratch, `${id}-prose`);
      writeReport(quoting, {
        manifest: (draft) => void Object.assign(draft.sections[0] ?? {}, { headline: { en: input } }),
      });
      expect(expectRefused(quoting, 1).err).toContain('error unknown-figure');
    }
    const named = join(scratch, `${id}-file`);
    writeReport(named, {
      manifest: (draft) => void Object.assign(draft.tables[0] ?? {}, { file: `tables/${input}.csv` }),
    });
    expectRefused(named, /[<>"|:*\u2028]/.test(input) ? 2 : 1);
    const { findings } = buildReport(wrongNumber(input));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'type-error', raw: expect.stringContaining(input.trim()) }),
    );
  });
});

/** A report whose column of numbers holds the text: the finding quotes it as it is. */
function wrongNumber(input: string): Parameters<typeof buildReport>[0] {
  const files: Record<string, string> = {
    'tables/sales.csv': csv([
      ['id', 'sold'],
      ['a', input],
    ]),
  };
  const words = { en: 'Words' };
  const manifest = {
    id: 'numbers',
    ...Object.fromEntries(
      ['title', 'subtitle', 'description', 'publisher', 'licence', 'cite', 'keywords'].map((key) => [
        key,
        words,
      ]),
    ),
    date: '2026-01-31',
    locales: ['en'],
    sources: 'sales',
    tables: [
      {
        id: 'sales',
        file: 'tables/sales.csv',
        title: words,
        description: words,
        primaryKey: ['id'],
        status: { value: 'reported' },
        sources: { value: 'a' },
        fields: [
          { name: 'id', type: 'name', title: words },
          { name: 'sold', type: 'number', title: words },
        ],
      },
    ],
  };
  return {
    manifest: JSON.stringify(manifest),
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  };
}
