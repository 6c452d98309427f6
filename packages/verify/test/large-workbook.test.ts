import type { Report } from '@trifold/core';
import { renderWorkbook } from '@trifold/xlsx';
import { describe, expect, it } from 'vitest';
import { type Problem, verifyOutputs } from '../src/index.ts';
import { alterWorkbook, bundle, sampleReport, workbook } from './sample-outputs.ts';

async function problemsOf(report: Report, en: Uint8Array): Promise<Problem[]> {
  return (await verifyOutputs({ bundle: bundle(report), briefs: {}, workbooks: { en } })).problems;
}

describe('a text longer than a cell of Excel', () => {
  const tail = 'the end that only the bundle has';
  // Excel's last character falls between the halves of a pair.
  const long = `${'长'.repeat(32_765)}\u{20000}${tail}`;
  const titles = (report: Report) => report.tables.find(({ id }) => id === 'sources')?.rows[0]?.cells.title;

  function longReport(): Report {
    const report = sampleReport();
    const cell = titles(report);
    if (!cell) throw new Error('the sample has a source with a title');
    cell.text = { 'zh-CN': '年报', en: long };
    cell.sheet = [{ type: 'text', value: cell.text }];
    return report;
  }

  it('may be cut there, where the workbook says so', async () => {
    const report = longReport();
    expect(await problemsOf(report, await workbook(report, 'en'))).toEqual([]);
  });

  it.each([
    ['is cut without three dots', '长…<', '长<'],
    ['is cut one character early', '长长…<', '长…<'],
    ['ends in other words', '长…<', '短…<'],
    ['has lost its beginning', '>长长', '>长'],
  ])('is caught where it %s', async (_, from, to) => {
    const report = longReport();
    const changed = alterWorkbook(await workbook(report, 'en'), from, to);
    expect(await problemsOf(report, changed)).toEqual([
      expect.objectContaining({ code: 'workbook-text', where: 'workbook.en sheet Sources cell B5' }),
    ]);
  });

  it('is caught where the workbook does not say that it is cut, or says it of another line', async () => {
    const report = longReport();
    const untold = alterWorkbook(await workbook(report, 'en'), 'text-too-long', 'text-is-fine');
    const elsewhere = alterWorkbook(
      await workbook(report, 'en'),
      '>tables/sources.csv<',
      '>tables/sales.csv<',
    );
    for (const changed of [untold, elsewhere]) {
      expect(await problemsOf(report, changed)).toContainEqual(
        expect.objectContaining({ code: 'workbook-cut-untold' }),
      );
    }
  });

  it('is told of in few words', async () => {
    const report = longReport();
    const changed = alterWorkbook(await workbook(report, 'en'), '长…<', '短…<');
    const [problem] = await problemsOf(report, changed);
    expect(problem?.message.length).toBeLessThan(400);
    expect(problem?.got).toContain('短…');
  });
});

describe('a table that goes on in further sheets', () => {
  const maxRows = 6;
  const continued = async (): Promise<Uint8Array> =>
    (await renderWorkbook(sampleReport(), { locale: 'en', maxRows })).bytes;
  const altered = async (from: string, to: string): Promise<Problem[]> =>
    problemsOf(sampleReport(), alterWorkbook(await continued(), from, to));

  it('agrees, and every figure is found', async () => {
    const { problems, counts } = await verifyOutputs({
      bundle: bundle(sampleReport()),
      briefs: {},
      workbooks: { en: await continued() },
    });
    expect(problems).toEqual([]);
    expect(counts.inWorkbook.en).toBe(9);
  });

  it('is caught at the cell of the further sheet', async () => {
    expect(await altered('<v>2.5</v>', '<v>2.6</v>')).toEqual([
      expect.objectContaining({
        code: 'workbook-number',
        where: expect.stringMatching(/^workbook\.en sheet Sales \(2\) cell E\d+$/),
        expected: '2.5',
        got: '2.6',
      }),
    ]);
  });

  it('is caught where a sheet is left out or two have changed places', async () => {
    const gone = await altered('name="tbl_sales.2"', 'name="other"');
    expect(gone).toContainEqual(
      expect.objectContaining({ code: 'workbook-rows', message: 'Table sales: expected 3 rows, got 2.' }),
    );
    expect(await altered('name="tbl_sales.2"', 'name="tbl_sales.9"')).toContainEqual(
      expect.objectContaining({ code: 'workbook-number', expected: '2.5' }),
    );
  });
});

it('tables whose ids differ only in a hyphen are told apart', async () => {
  const report = sampleReport();
  const [sales] = report.tables;
  if (!sales) throw new Error('the sample has a table');
  const rows = sales.rows.slice(0, 1);
  const twin = (id: string) => ({ ...structuredClone(sales), id, rows: id === 'a-b' ? rows : sales.rows });
  report.tables.push(twin('a-b'), twin('a_b'));
  expect(await problemsOf(report, await workbook(report, 'en'))).toEqual([]);
});
