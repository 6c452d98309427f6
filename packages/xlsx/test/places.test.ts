import type { Report } from '@trifold/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWorkbook, sheetNames } from '../src/index.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { sampleReport } from './sample-report.ts';

const open = async (report: Report): Promise<ReadWorkbook> =>
  readWorkbook((await renderWorkbook(report, { locale: 'zh-CN' })).bytes);

/** The sample with a table for each of these titles. */
function withTitles(titles: string[]): Report {
  const [table] = sampleReport.tables;
  if (!table) throw new Error('The sample has tables.');
  const tables = titles.map((title, at) => ({
    ...table,
    id: `t${at}`,
    title: { 'zh-CN': title, en: title },
  }));
  return { ...sampleReport, tables, keyFigures: [] };
}

const hostile = [
  '[]:*?/\\',
  '???',
  "'quoted'",
  "it's",
  '汉'.repeat(40),
  '汉'.repeat(41),
  `${'汉'.repeat(30)}𠀀𠀀`,
  '规模',
  '规模',
  'Scale',
  'Ｓｃａｌｅ',
  'History',
  '目录',
  'a\u0000b\nc',
  '\ud800',
  `${'x'.repeat(30)}'y`,
];

/** Places that the links of a workbook lead to and that are blank or not there, with where they stand. */
function brokenLinks({ sheets }: ReadWorkbook): string[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return sheets.flatMap(({ name, links, cells }) =>
    [...links].flatMap(([from, to]) => {
      if (/^https?:\/\//.test(to)) return [];
      const [, sheet = '', place = ''] = /^'(.+)'!([A-Z]+\d+)$/.exec(to) ?? [];
      const target = byName.get(sheet.replaceAll("''", "'"))?.cells.get(place);
      const leads = typeof target?.value === 'string' && typeof cells.get(from)?.value === 'string';
      return leads ? [] : [`${name}!${from} → ${to}`];
    }),
  );
}

describe('places in a workbook', () => {
  let book: ReadWorkbook;

  beforeAll(async () => {
    book = await open(sampleReport);
  });

  it('are there: every link that stays inside leads to a cell with words', () => {
    expect(brokenLinks(book)).toEqual([]);
    expect(book.sheets.every(({ links }) => links.size > 0)).toBe(true);
  });

  it('are frozen, filtered and repeated in print on every sheet with a header', () => {
    book.sheets.slice(1).forEach(({ name, xml }, at) => {
      const views = xml.sheetViews as { sheetView: { pane: Record<string, string> } };
      const { state, ySplit } = views.sheetView.pane;
      expect(state, name).toBe('frozen');
      const { ref } = xml.autoFilter as { ref: string };
      expect(ref, name).toMatch(new RegExp(`^A${ySplit}:[A-Z]+\\d+$`));
      expect(book.names.get(`_xlnm.Print_Titles@${at + 1}`)).toBe(`'${name}'!$${ySplit}:$${ySplit}`);
      expect(book.names.get(`_xlnm._FilterDatabase@${at + 1}`)?.replaceAll('$', '')).toBe(`'${name}'!${ref}`);
    });
  });

  it('of the named tables end with their last row', () => {
    for (const name of ['tbl_financing', 'tbl_model_sizes', 'tbl_sources', 'key_figures', 'findings']) {
      const [, title = '', last = ''] = /^'(.+)'!.*\$(\d+)$/.exec(book.names.get(name) ?? '') ?? [];
      const cells = book.sheets.find((sheet) => sheet.name === title)?.cells.keys() ?? [];
      expect(Math.max(...[...cells].map((ref) => Number(ref.replace(/\D/g, ''))))).toBe(Number(last));
    }
  });

  it('quote no text but that which looks like a formula', () => {
    const quoted = book.sheets.flatMap(({ cells }) => [...cells.values()].filter((cell) => cell.quotePrefix));
    expect(quoted.map(({ value }) => value)).toEqual(['=1+1', '-5 与 @某人']);
  });
});

describe('sheets of tables with hostile titles', () => {
  const report = withTitles(hostile);
  const names = Object.values(sheetNames(report, 'zh-CN'));

  it('have names that Excel takes, of at most 31 characters, no two the same', () => {
    for (const name of names) {
      expect(name.length, name).toBeGreaterThan(0);
      expect(name.length, name).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\x00-\x1f]|^'|'$/);
      expect(name.isWellFormed(), name).toBe(true);
    }
    const fixed = ['history', '封面', '目录', '关键数据', '数据说明'];
    const comparable = names.map((name) => name.normalize('NFKC').toLowerCase());
    expect(new Set([...comparable, ...fixed]).size).toBe(hostile.length + fixed.length);
  });

  it('are reached by their links and named ranges', async () => {
    const book = await open(report);
    expect(book.sheets.map(({ name }) => name)).toEqual(['封面', '目录', ...names, '数据说明']);
    expect(brokenLinks(book)).toEqual([]);
    names.forEach((name, at) => {
      const place = `'${name.replaceAll("'", "''")}'!`;
      expect(book.names.get(`tbl_t${at}`)?.startsWith(place), place).toBe(true);
      expect([...(book.sheets[1]?.links.values() ?? [])]).toContain(`${place}A1`);
    });
  });
});
