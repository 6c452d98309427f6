import type { ReportCell } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { renderBrief, TextTooLongError } from '../src/index.ts';
import type { Node } from '../src/plan/node.ts';
import { planBrief } from '../src/plan/plan-brief.ts';
import { widthOf } from '../src/text/measure.ts';
import { chineseFaces, fonts, latinFaces } from './fonts.ts';
import { sampleReport } from './sample-report.ts';

function nodesOf(report: ReturnType<typeof sampleReport>): Node[] {
  return planBrief(report, 'zh-CN', chineseFaces).pages.flatMap((page) => page.nodes);
}

/** The sample with a text in the remark of its first row. */
function withRemark(text: string): ReturnType<typeof sampleReport> {
  const report = sampleReport();
  const cells = report.tables[0]?.rows[0]?.cells ?? {};
  const name = Object.keys(cells).findLast((key) => cells[key]?.value.type === 'text') ?? '';
  const cell: ReportCell = {
    value: { type: 'text', value: text },
    text: { 'zh-CN': text },
    raw: text,
    sheet: [],
  };
  cells[name] = cell;
  return report;
}

describe('a brief of a hostile report', () => {
  it('passes over marks that nobody sees, in width and in drawing', async () => {
    const marks = '\u200b\u200d\u2060\ufeff\ufe0f';
    expect(widthOf(`a${marks}b`, latinFaces, 10, 'regular')).toBe(widthOf('ab', latinFaces, 10, 'regular'));
    const { pages } = await renderBrief(withRemark(`${marks}=1+1`), { locale: 'zh-CN', fonts });
    expect(pages).toBeGreaterThan(1);
  });

  it('breaks the line of a cell where the cell does, and prints a blank for it in a label on one line', async () => {
    const texts = (text: string) =>
      nodesOf(withRemark(text)).flatMap((node) => (node.kind === 'text' ? [node.text] : []));
    for (const mark of ['\n', '\r\n', '\u2028']) {
      expect(texts(`甲${mark}乙`)).toEqual(expect.arrayContaining(['甲', '乙']));
      expect(widthOf(`a${mark.at(-1)}b`, latinFaces, 10, 'regular')).toBe(
        widthOf('a b', latinFaces, 10, 'regular'),
      );
    }
    const report = sampleReport();
    report.publisher = { 'zh-CN': '甲\n乙' };
    expect((await renderBrief(report, { locale: 'zh-CN', fonts })).pages).toBeGreaterThan(1);
  });

  it('prints a box for a character that the fonts lack in the raw text of a finding', () => {
    const report = sampleReport();
    report.findings = [
      { code: 'x', severity: 'note', file: 'a😀.csv', raw: '\u202e321', message: { 'zh-CN': '见原文。' } },
    ];
    const texts = nodesOf(report).flatMap((node) => (node.kind === 'text' ? [node.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['□321', 'a□.csv']));
  });

  it('links to web addresses only', () => {
    const report = sampleReport();
    const hostile = ['javascript:alert(1)', 'data:text/html,<script>', 'file:///etc/passwd', ' JavaScript:x'];
    report.sources = hostile.map((url, at) => ({ id: `S${at}`, title: {}, publisher: {}, url, trust: '1' }));
    const links = nodesOf(report).flatMap((node) =>
      node.kind === 'link' && 'url' in node.to ? [node.to.url] : [],
    );
    expect(links).toEqual([]);
  });

  it('names the row that no page holds, where it comes from, and draws nothing', async () => {
    const failure = await renderBrief(withRemark('很长的说明。'.repeat(5_000)), {
      locale: 'zh-CN',
      fonts,
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TextTooLongError);
    expect((failure as TextTooLongError).rows).toEqual([
      { words: '很长的说明。'.repeat(7).slice(0, 40), file: 'tables/financing.csv', line: 2 },
    ]);
  });

  it('has a row as tall as a page, but none that runs off it', () => {
    const bottoms = nodesOf(withRemark('很长的说明。'.repeat(120))).map((node) => ('y' in node ? node.y : 0));
    expect(Math.max(...bottoms)).toBeLessThan(842);
  });

  it('stands for a raw text that would fill a page with three dots', () => {
    const report = sampleReport();
    for (const finding of report.findings) finding.raw = 'x'.repeat(100_000);
    const texts = nodesOf(report).flatMap((node) => (node.kind === 'text' ? [node.text] : []));
    expect(texts.filter((text) => text === '…')).toHaveLength(report.findings.length);
  });
});
