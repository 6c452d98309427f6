import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport, type Figure, type Report } from '../src/index.ts';

let report: Report;

beforeAll(() => {
  const result = buildReport({
    manifest: readFileSync(new URL('base/report.yaml', import.meta.url), 'utf8'),
    edition: '1.2.3',
    file: (path) => {
      const file = new URL(`base/${path}`, import.meta.url);
      return existsSync(file) ? readFileSync(file) : null;
    },
  });
  expect(result.findings).toEqual([]);
  report = result.report as Report;
});

const figure = (id: string): Figure => report.figures.find((candidate) => candidate.id === id) as Figure;

describe('the report that the line builds', () => {
  it('gives a figure its exact value, its words in both languages and the way back', () => {
    expect(figure('sales.north.2023年.amount')).toEqual({
      id: 'sales.north.2023年.amount',
      value: { type: 'money', value: '14100000000', currency: 'USD', op: '~' },
      text: { 'zh-CN': '约141亿美元', en: 'about US$14.1 billion' },
      cellText: { 'zh-CN': '约141', en: '≈14.1' },
      status: 'reported',
      provenance: {
        file: 'tables/sales.csv',
        line: 2,
        column: 'amount',
        raw: '约141亿美元',
        rules: expect.arrayContaining(['scale-亿', 'currency-美元']),
        sources: ['S1'],
      },
    });
  });

  it('keeps the digits that were printed, shifted to the display unit', () => {
    expect(figure('sales.south.2023年.amount').text).toEqual({
      'zh-CN': '25.0亿美元',
      en: 'US$2.50 billion',
    });
  });

  it('leaves a missing value without a figure and shows a dash', () => {
    expect(figure('sales.south.2023年上半年.amount')).toBeUndefined();
    const row = report.tables[0]?.rows[2];
    expect(row?.cells.amount?.text).toEqual({ 'zh-CN': '—', en: '—' });
    expect(row?.status).toBe('missing');
  });

  it('quotes figures in prose by reference', () => {
    const [block] = report.sections[0]?.blocks ?? [];
    expect(block).toEqual({
      kind: 'paragraph',
      text: {
        'zh-CN': [
          { text: '北方为' },
          { figure: 'sales.north.2023年.amount', text: '约141亿美元' },
          { text: '，与 GPT-4 无关。' },
        ],
        en: [
          { text: 'The north sold ' },
          { figure: 'sales.north.2023年.amount', text: 'about US$14.1 billion' },
          { text: '; GPT-4 has no part in it.' },
        ],
      },
    });
  });

  it('counts rows and statuses as figures of its own making', () => {
    expect(figure('sales.rows')).toMatchObject({ value: { value: '3' }, status: 'derived' });
    expect(figure('status.reported.figures').value).toEqual({ type: 'number', value: '2' });
    expect(figure('status.missing.figures').value).toEqual({ type: 'number', value: '1' });
    expect(figure('report.date').text).toEqual({ 'zh-CN': '2026年1月31日', en: '31 Jan 2026' });
  });

  it('declares as names what the manifest, the name fields and the edition are', () => {
    expect(report.names).toEqual(expect.arrayContaining(['GPT-4', 'S1', '1.2.3', '年报']));
  });

  it('translates vocabulary words and shows text of the locale', () => {
    const row = report.tables[0]?.rows[0];
    expect(row?.cells.region?.text).toEqual({ 'zh-CN': '北方', en: 'North' });
    expect(row?.cells.remark?.text).toEqual({ 'zh-CN': '平稳', en: 'steady' });
  });
});
