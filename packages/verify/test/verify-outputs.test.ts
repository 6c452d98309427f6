import type { Report } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { type Outputs, verifyOutputs } from '../src/index.ts';
import { alterWorkbook, brief, bundle, sampleReport, workbook } from './sample-outputs.ts';

/** Outputs of the sample; `drawn` is what the briefs are drawn from instead. */
async function outputsOf(drawn: Report = sampleReport()): Promise<Outputs> {
  const report = sampleReport();
  return {
    bundle: bundle(report),
    briefs: { 'zh-CN': await brief(drawn, 'zh-CN'), en: await brief(drawn, 'en') },
    workbooks: { 'zh-CN': await workbook(report, 'zh-CN'), en: await workbook(report, 'en') },
  };
}

async function problemsOf(outputs: Outputs) {
  return (await verifyOutputs(outputs)).problems;
}

describe('clean outputs', () => {
  it('agree, and every figure of the tables is found in both', async () => {
    const { problems, counts } = await verifyOutputs(await outputsOf());
    expect(problems).toEqual([]);
    expect(counts.figures).toBeGreaterThan(8);
    expect(counts.inWorkbook).toEqual({ 'zh-CN': 9, en: 9 });
    expect(counts.inBrief['zh-CN']).toBeGreaterThanOrEqual(9);
  });
});

describe('a workbook', () => {
  it('with another number in a cell is caught at the cell', async () => {
    const outputs = await outputsOf();
    const changed = alterWorkbook(outputs.workbooks.en as Uint8Array, '<v>14.1</v>', '<v>14.2</v>');
    const problems = await problemsOf({ ...outputs, workbooks: { ...outputs.workbooks, en: changed } });
    expect(problems.map(({ figure }) => figure)).toContain('sales.north.2023年.amount');
    const sheets = problems.map(({ where }) => where.replace(/ cell .*/, ''));
    expect(new Set(sheets)).toEqual(new Set(['workbook.en sheet Key figures', 'workbook.en sheet Sales']));
  });

  it('with a number format that hides a digit is caught', async () => {
    const outputs = await outputsOf();
    const changed = alterWorkbook(outputs.workbooks.en as Uint8Array, '0.0%', '0%');
    const problems = await problemsOf({ ...outputs, workbooks: { ...outputs.workbooks, en: changed } });
    expect(problems.map(({ figure }) => figure)).toContain('sales.north.2023年.share');
  });

  it('that is cut short is a problem, not an exception', async () => {
    const outputs = await outputsOf();
    const cut = (outputs.workbooks.en as Uint8Array).slice(0, 4000);
    const problems = await problemsOf({ ...outputs, workbooks: { en: cut } });
    expect(problems.map(({ code }) => code)).toContain('unreadable');
  });
});

describe('a brief', () => {
  it('with a number in its text that is no figure is caught', async () => {
    const drawn = sampleReport();
    const [paragraph] = drawn.sections[0]?.blocks ?? [];
    if (paragraph?.kind !== 'paragraph') throw new Error('the sample begins with a paragraph');
    paragraph.text.en?.push({ text: ' It grew by 17 points.' });
    const problems = await problemsOf(await outputsOf(drawn));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'number-without-figure', where: expect.stringContaining('brief.en') }),
    );
    expect(problems.every(({ where }) => where.startsWith('brief.en'))).toBe(true);
  });

  it('with another number in a table is caught in the row', async () => {
    const drawn = sampleReport();
    const cell = drawn.tables[0]?.rows[0]?.cells.amount;
    if (!cell) throw new Error('the sample has an amount');
    cell.text = { 'zh-CN': '约142', en: '≈14.2' };
    const codes = (await problemsOf(await outputsOf(drawn))).map(({ code }) => code);
    expect(codes).toContain('text-missing');
    expect(codes).toContain('number-without-figure');
  });

  it('with another number in a chart is caught', async () => {
    const drawn = sampleReport();
    const [chart] = drawn.charts;
    if (chart?.kind !== 'bars') throw new Error('the sample has bars');
    const bar = chart.rows[0]?.bars[0];
    if (!bar || !('text' in bar)) throw new Error('the sample has a bar');
    bar.text = { 'zh-CN': '约143', en: '≈14.3' };
    const problems = await problemsOf(await outputsOf(drawn));
    expect(problems.map(({ message }) => message).join()).toContain('14.3');
  });

  it('in English with Chinese words in it is caught', async () => {
    const drawn = sampleReport();
    const [paragraph] = drawn.sections[0]?.blocks ?? [];
    if (paragraph?.kind !== 'paragraph') throw new Error('the sample begins with a paragraph');
    paragraph.text.en?.push({ text: ' 没有翻译' });
    const problems = await problemsOf(await outputsOf(drawn));
    expect(
      problems.some(({ where, message }) => where.startsWith('brief.en') && message.includes('没有翻译')),
    ).toBe(true);
  });

  it('that is no PDF is a problem, not an exception', async () => {
    const outputs = await outputsOf();
    const problems = await problemsOf({ ...outputs, briefs: { en: new TextEncoder().encode('not a PDF') } });
    expect(problems).toEqual([expect.objectContaining({ code: 'unreadable', where: 'brief.en' })]);
  });
});

describe('a bundle', () => {
  it('whose figure says something else in words than in its value is caught', async () => {
    const outputs = await outputsOf();
    const text = new TextDecoder().decode(outputs.bundle).replaceAll('"14100000000"', '"14200000000"');
    const problems = await problemsOf({ ...outputs, bundle: new TextEncoder().encode(text) });
    expect(problems.map(({ figure }) => figure)).toContain('sales.north.2023年.amount');
  });

  it('that does not fit its schema is a problem, not an exception', async () => {
    const outputs = await outputsOf();
    const problems = await problemsOf({
      ...outputs,
      bundle: new TextEncoder().encode('{"format":"trifold-bundle"}'),
    });
    expect(problems).toEqual([expect.objectContaining({ code: 'bundle-invalid' })]);
  });
});
