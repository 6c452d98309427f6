import type { Report, ReportTable } from '@trifold/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { type ReadSheet, type ReadWorkbook, readRange, readWorkbook } from './read-workbook.ts';
import { row, words } from './sample-cells.ts';
import { sampleReport } from './sample-report.ts';

const count = 25;
const maxRows = 12;

/** A table of 25 rows beside one that already has the name of a further sheet; 25 sources. */
function longReport(): Report {
  const named = (text: string) => ({ 'zh-CN': text, en: text });
  const table = (id: string, title: string, keys: string[], sources: string[]): ReportTable => ({
    id,
    file: `tables/${id}.csv`,
    title: named(title),
    description: named('A description'),
    primaryKey: ['key'],
    fields: [
      {
        name: 'key',
        type: 'text',
        title: named('Key'),
        columns: ['key'],
        sheetColumns: [{ part: 'value', header: named('Key') }],
        align: 'start',
      },
    ],
    rows: keys.map((key, at) => row(key, at + 2, { key: words(key) }, 'reported', [sources[at] ?? 'S0'])),
  });
  const keys = Array.from({ length: count }, (_, at) => `k${at}`);
  const ids = Array.from({ length: count }, (_, at) => `S${at}`);
  return {
    ...sampleReport,
    keyFigures: [],
    tables: [
      table('long', 'Long', keys, ids),
      table('short', 'Long (2)', ['only'], ['S24']),
      table('sources', 'Sources', ids, ids),
    ],
    sources: ids.map((id) => ({ id, title: named(id), publisher: named(id), trust: '1' })),
    findings: [],
  };
}

let book: ReadWorkbook;

beforeAll(async () => {
  book = readWorkbook((await renderWorkbook(longReport(), { locale: 'en', maxRows })).bytes);
});

const sheetNamed = (name: string): ReadSheet | undefined => book.sheets.find((sheet) => sheet.name === name);

/** First cells of the rows below the header of a range. */
const keysOf = (range: string) =>
  readRange(book, range)
    .slice(1)
    .map((cells) => cells[0]?.value);

describe('size-2: a table with more rows than a sheet', () => {
  it('goes on in further sheets behind it, under names that are free', () => {
    const names = book.sheets.map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual(['Cover', 'Contents', 'Long', 'Long (3)', 'Long (4)', 'Long (5)']);
    expect(names).toContain('Long (2)');
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every row once, in order, and no sheet has more than it may', () => {
    const ranges = ['tbl_long', 'tbl_long.2', 'tbl_long.3', 'tbl_long.4'];
    expect(ranges.flatMap(keysOf)).toEqual(Array.from({ length: count }, (_, at) => `k${at}`));
    expect(book.names.has('tbl_long.5')).toBe(false);
    for (const range of ranges) expect(readRange(book, range)[0]?.[0]?.value).toBe('Key');
    for (const { name, cells } of book.sheets) {
      const rows = [...cells.keys()].map((ref) => Number(ref.replace(/\D/g, '')));
      expect(Math.max(...rows), name).toBeLessThanOrEqual(
        maxRows + (name === 'Contents' || name === 'Cover' ? 99 : 0),
      );
    }
  });

  it('says on each sheet which part it is and leads to those beside it, the contents to all', () => {
    expect(sheetNamed('Long')?.cells.get('A1')?.value).toBe('Long (1/4)');
    expect(sheetNamed('Long (5)')?.cells.get('A1')?.value).toBe('Long (4/4)');
    const leads = (name: string) => [...(sheetNamed(name)?.links.values() ?? [])];
    expect(leads('Long')).toEqual(expect.arrayContaining(["'Contents'!A1", "'Long (3)'!A1"]));
    expect(leads('Long (3)')).toEqual(expect.arrayContaining(["'Long'!A1", "'Long (4)'!A1"]));
    const others = book.sheets.map(({ name }) => name).filter((name) => name !== 'Contents');
    expect(leads('Contents')).toEqual(others.map((name) => `'${name}'!A1`));
  });

  it('still leads to each source, on whichever sheet it stands', () => {
    const sheet = sheetNamed('Long (2)');
    const [target = ''] = [...(sheet?.links.values() ?? [])].filter((to) => to.includes('Sources'));
    const [, name = '', ref = ''] = /^'(.+)'!(\w+)$/.exec(target) ?? [];
    expect(name).not.toBe('Sources');
    expect(sheetNamed(name)?.cells.get(ref)?.value).toBe('S24');
  });
});

it('a table that just fits stays on one sheet', async () => {
  const whole = await renderWorkbook(longReport(), { locale: 'en', maxRows: 40 });
  expect(whole.sheets).toBe(6);
  expect((await renderWorkbook(longReport(), { locale: 'en' })).bytes).toEqual(whole.bytes);
});
