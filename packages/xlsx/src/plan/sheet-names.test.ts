import type { Report, ReportTable } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../test/sample-report.ts';
import { rangeNames } from './range-names.ts';
import { sheetNames, stageSheetName } from './sheet-names.ts';

function reportWith(titles: Record<string, string>): Report {
  const tables = Object.entries(titles).map(
    ([id, title]): ReportTable => ({
      id,
      file: `${id}.csv`,
      title: { 'zh-CN': title, en: title },
      description: {},
      primaryKey: [],
      fields: [],
      rows: [],
    }),
  );
  return { ...sampleReport, tables };
}

describe('sheetNames', () => {
  it('keeps a plain title', () => {
    expect(sheetNames(reportWith({ a: '融资' }), 'zh-CN')).toEqual({ a: '融资' });
  });

  it('takes out what Excel forbids', () => {
    const names = sheetNames(reportWith({ a: "'A: b/c\\d? [e] *'", b: '\u0000' }), 'en');
    expect(names).toEqual({ a: 'A b-c-d (e)', b: 'b' });
  });

  it('cuts at a clause, else at a word, else at 31 characters', () => {
    const long = '一二三四五六七八九十'.repeat(4);
    const names = sheetNames(
      reportWith({
        a: 'Deals and exits, by round, year and country',
        b: 'Evidence for each of the industry rows',
        c: long,
      }),
      'en',
    );
    expect(names).toEqual({ a: 'Deals and exits', b: 'Evidence for each of the', c: long.slice(0, 31) });
  });

  it('numbers names that Excel would take for the same, the fixed sheets among them', () => {
    const names = sheetNames(reportWith({ a: 'Funding', b: 'FUNDING', c: 'contents', d: 'History' }), 'en');
    expect(names).toEqual({ a: 'Funding', b: 'FUNDING (2)', c: 'contents (2)', d: 'History (2)' });
  });

  it('leaves room for the number', () => {
    const same = 'x'.repeat(40);
    const names = Object.values(sheetNames(reportWith({ a: same, b: same }), 'en'));
    expect(names[1]).toBe(`${'x'.repeat(27)} (2)`);
  });
});

describe('stageSheetName', () => {
  it.each([
    ['Industry matrix (coded by this project)', 'Industry matrix'],
    ['Overall table recomputed', 'Overall table'],
    ['行业矩阵（本项目编码）', '行业矩阵（本项目编码）'],
  ])('cuts %s alike for every stage, with no bracket left open', (title, base) => {
    for (const stage of ['raw', 'contributions']) {
      expect(stageSheetName(title, stage, 'm', new Set())).toBe(`${base} – ${stage}`);
    }
  });
});

describe('rangeNames', () => {
  it('makes valid names that differ', () => {
    expect(rangeNames(reportWith({ 'a-b': '', a_b: '', 'A.B': '' }))).toEqual({
      'a-b': 'tbl_a_b',
      a_b: 'tbl_a_b_2',
      'A.B': 'tbl_A_B_3',
    });
  });
});
