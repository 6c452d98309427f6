import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { smallReport } from '../test/small-report.ts';
import { figure } from './figure.ts';
import { readBundle } from './read-bundle.ts';
import { renderBundle } from './render-bundle.ts';
import { shownText } from './shown-text.ts';

const text = (): string => new TextDecoder().decode(renderBundle(smallReport()));

describe('renderBundle', () => {
  it('gives the same bytes for the same report', () => {
    expect(text()).toBe(text());
  });

  it('gives a bundle that reads back', () => {
    const bundle = readBundle(renderBundle(smallReport()));
    expect(bundle.report.edition).toBe('1.0.0');
    expect(figure(bundle, 'financing.seed.2023H1.amount')).toEqual(smallReport().figures[0]);
    expect(bundle.findings).toEqual(smallReport().findings);
  });

  it('writes one figure and one row a line and ends with a line feed', () => {
    const lines = text().split('\n');
    expect(lines.filter((line) => line.includes('"id":"financing.seed.2023H1.amount"'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('"key":"recap.2024"'))).toHaveLength(1);
    expect(text().endsWith('}\n')).toBe(true);
  });

  it('writes each shown number once: cells, runs and marks point to the figure', () => {
    const mentions = text().match(/约141亿美元/g) ?? [];
    expect(mentions).toHaveLength(2);
    const bundle = readBundle(text());
    expect(bundle.tables[0]?.rows[0]?.cells.amount).toEqual({ figure: 'financing.seed.2023H1.amount' });
  });

  it('keeps the words of a run or a mark that differ from the figure’s own', () => {
    const bundle = readBundle(text());
    const block = bundle.sections[0]?.blocks[0];
    const runs = block?.kind === 'paragraph' ? (block.text.en ?? []) : [];
    expect(runs.map((run) => shownText(bundle, run, 'en')).join('')).toBe(
      'About US$14.1 billion was raised.',
    );
    const chart = bundle.charts[0];
    const points = chart?.kind === 'columns' ? chart.series.map(({ points }) => points[0]) : [];
    expect(points).toEqual([
      { figure: 'financing.seed.2023H1.amount', at: 14100000000 },
      { figure: 'charts.funding.scale.1', text: { 'zh-CN': '50亿', en: '5 bn' }, at: 5000000000 },
    ]);
  });

  it('describes each field with its type, its unit as data and its workbook columns', () => {
    const [table] = readBundle(text()).tables;
    expect(table?.schema.fields[1]).toMatchObject({
      name: 'amount',
      type: 'string',
      title: '金额',
      'trifold:type': 'money',
      'trifold:unit': {
        'zh-CN': { label: '亿美元', power: 8, currency: 'USD' },
        en: { label: 'US$ billion', power: 9, currency: 'USD' },
      },
      'trifold:sheetColumns': [{ part: 'value' }],
    });
    expect(table?.schema.missingValues).toEqual(['', '未披露']);
  });

  it('keeps what is missing apart from empty words', () => {
    expect(readBundle(text()).tables[0]?.rows[1]?.cells.amount).toEqual({
      text: { 'zh-CN': '未公开', en: 'not disclosed' },
      value: { type: 'missing', reason: 'undisclosed' },
      raw: '未披露',
    });
  });

  it('sorts declared names, whose order means nothing', () => {
    expect(readBundle(text()).names).toEqual(['2023年AIGC', 'GPT-4']);
  });

  it('loads no schema library to render', () => {
    const script = `
      const { registerHooks } = await import('node:module');
      const seen = [];
      registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });
      await import(${JSON.stringify(new URL('./render-bundle.ts', import.meta.url).href)});
      console.log(seen.filter((url) => url.includes('zod')).length);`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('0');
  });
});
