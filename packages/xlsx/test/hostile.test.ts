import type { Report, ReportTable } from '@trifold/core';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { type ReadWorkbook, readRange, readWorkbook } from './read-workbook.ts';
import { row, words } from './sample-cells.ts';
import { sampleReport } from './sample-report.ts';

const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '@SUM(1+9)',
  '+1+1',
  '-SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1+1',
  '－1+cmd',
  '＠SUM(1)',
  '=',
];

const others = [
  'DDE ("cmd";"/C calc";"!A0")A0',
  '"=1+1"',
  "'=1+1",
  '%0A=1+1',
  '|calc',
  '<script>alert(1)</script>',
  ']]><!--&lt;b&gt;',
  '</t></si><si><t>',
  'a\u0000\u0001\u000b\u001f\ufffe\uffff\ud800b',
  '_x0000_',
  '\u2028alert(1)//',
];

/** The sample with one table of a row for each text, each of them also being its key, title, header, notice, source. */
function reportOf(texts: string[]): Report {
  const tables = texts.map((text, at): ReportTable => {
    const named = { 'zh-CN': text, en: text };
    return {
      id: `t${at}`,
      file: `tables/${text}.csv`,
      title: named,
      description: named,
      notice: named,
      primaryKey: ['text'],
      fields: [
        {
          name: 'text',
          type: 'text',
          title: named,
          columns: [text],
          sheetColumns: [{ part: 'value', header: named }],
          align: 'start',
        },
      ],
      rows: [row(text, 2, { text: words(text) }, 'reported', [text])],
    };
  });
  const named = { 'zh-CN': texts.join(' '), en: texts.join(' ') };
  return { ...sampleReport, title: named, publisher: named, keyFigures: [], tables };
}

async function open(report: Report): Promise<ReadWorkbook> {
  return readWorkbook((await renderWorkbook(report, { locale: 'en' })).bytes);
}

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

describe('hostile texts', () => {
  it.each(formulas)('%j stays a text, quoted against being taken for a formula', async (text) => {
    const book = await open(reportOf([text]));
    const [header, cells] = readRange(book, 'tbl_t0');
    expect(cells?.[0]).toMatchObject({ value: lineEnds(text), quotePrefix: true });
    expect(header?.[0]).toMatchObject({ quotePrefix: true });
    const sheet = book.sheets[2];
    expect(sheet?.cells.get('A1')).toMatchObject({ value: lineEnds(text), quotePrefix: true });
    for (const xml of Object.values(book.parts)) expect(xml).not.toMatch(/<f[ >/]|t="str"/);
  });

  it.each(others)('%j stays a text without a quote', async (text) => {
    const book = await open(reportOf([text]));
    expect(readRange(book, 'tbl_t0')[1]?.[0]).toMatchObject({
      value: text === '_x0000_' ? text : lineEnds(text),
    });
    const all = book.sheets.flatMap(({ cells }) => [...cells.values()]);
    const same = all.filter(({ value }) => value === lineEnds(text));
    expect(same.length).toBeGreaterThan(4);
    expect(same.filter(({ quotePrefix }) => quotePrefix)).toEqual([]);
  });

  it('leave every part sound XML 1.0, with the ranges and links where they should be', async () => {
    const book = await open(reportOf([...formulas, ...others]));
    for (const [name, xml] of Object.entries(book.parts)) {
      expect(XMLValidator.validate(xml), name).toBe(true);
      expect(xml, name).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/);
    }
    expect(book.sheets).toHaveLength(3 + formulas.length + others.length);
    expect([...book.names.keys()].filter((name) => name.startsWith('tbl_'))).toHaveLength(
      formulas.length + others.length,
    );
  });
});

describe('a text of more than 32,767 characters', () => {
  const long = `${'长'.repeat(32_766)}\u{20000}end`;
  const report = (text: string): Report => ({
    ...reportOf([]),
    tables: reportOf(['short']).tables.map((table) => ({
      ...table,
      rows: [row('a', 7, { text: words(text) })],
    })),
  });

  it('is cut with three dots, between characters, and a warning names its place', async () => {
    const { bytes, findings } = await renderWorkbook(report(long), { locale: 'en' });
    const book = readWorkbook(bytes);
    expect(readRange(book, 'tbl_t0')[1]?.[0]?.value).toBe(`${'长'.repeat(32_766)}…`);
    expect(findings).toEqual([
      {
        code: 'text-too-long',
        severity: 'warning',
        file: 'tables/short.csv',
        line: 7,
        column: 'short',
        message: {
          'zh-CN': expect.stringContaining('32771'),
          en: expect.stringContaining('32771 characters'),
        },
        hint: { 'zh-CN': expect.any(String), en: expect.any(String) },
      },
    ]);
    const listed = readRange(book, 'findings').map((cells) => cells[1]?.value);
    expect(listed.at(-1)).toBe('text-too-long');
  });

  it('is whole up to the limit, whatever its characters are in the file', async () => {
    const text = '\u0001'.repeat(32_767);
    const { bytes, findings } = await renderWorkbook(report(text), { locale: 'en' });
    expect(readRange(readWorkbook(bytes), 'tbl_t0')[1]?.[0]?.value).toBe(text);
    expect(findings).toEqual([]);
  });

  it('is found on the cover and in the contents too', async () => {
    const description = { 'zh-CN': long, en: long };
    const [table] = reportOf(['short']).tables;
    const { findings } = await renderWorkbook(
      { ...report('a'), description, tables: table ? [{ ...table, description }] : [] },
      { locale: 'en' },
    );
    expect(findings.map(({ file, column }) => `${file} ${column}`)).toEqual([
      'report.yaml tables.t0.description',
      'report.yaml description',
    ]);
  });

  it('with a million line ends is measured all the same', async () => {
    const { findings } = await renderWorkbook(report('\n'.repeat(1_000_000)), { locale: 'en' });
    expect(findings).toHaveLength(1);
  });
});
