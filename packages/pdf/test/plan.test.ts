import { describe, expect, it } from 'vitest';
import { paper } from '../src/paper.ts';
import type { TextNode } from '../src/plan/node.ts';
import { planBrief } from '../src/plan/plan-brief.ts';
import { chineseFaces, latinFaces } from './fonts.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const plan = planBrief(report, 'zh-CN', chineseFaces);

function textsOf(page: number): TextNode[] {
  return (plan.pages[page]?.nodes ?? []).filter((node) => node.kind === 'text');
}

function wordsOf(page: number): string {
  return textsOf(page)
    .map((node) => node.text)
    .join('');
}

describe('planBrief', () => {
  it('is plain data and the same every time', () => {
    const again = planBrief(sampleReport(), 'zh-CN', chineseFaces);
    expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('puts cover, contents and key figures before the sections', () => {
    expect(wordsOf(0)).toContain('2023年AIGC场景应用展望');
    expect(wordsOf(0)).toContain('不是原报告');
    expect(wordsOf(1)).toContain('目录');
    expect(wordsOf(2)).toContain('关键数字');
  });

  it('prints in the contents the page on which each section begins', () => {
    const parts = plan.bookmarks.flatMap((mark) => mark.children);
    expect(parts.map((mark) => mark.title)).toEqual([
      '1  演进',
      '2  融资',
      '3  产业链',
      '4  场景',
      '5  展望',
    ]);
    const contents = textsOf(1).map((node) => node.text);
    for (const mark of parts) {
      const [number = '', theme = ''] = mark.title.split('  ');
      const at = contents.indexOf(theme);
      expect(contents[at - 1]).toBe(number);
      expect(contents[at + 2]).toBe(String(mark.page + 1));
    }
  });

  it('repeats the header row on every page of a long table and keeps each row whole', () => {
    const rows = report.tables[0]?.rows ?? [];
    const pagesOfRow = rows.map((row) =>
      plan.pages.flatMap((_, page) =>
        wordsOf(page).includes(row.cells.period?.text['zh-CN'] ?? '') ? [page] : [],
      ),
    );
    for (const pages of pagesOfRow) expect(pages).toHaveLength(1);
    const used = new Set(pagesOfRow.flat());
    expect(used.size).toBeGreaterThan(1);
    for (const page of used) expect(wordsOf(page)).toContain('时期范围金额（亿美元）笔数说明状态来源');
  });

  it('leaves no fewer than three rows of a table alone on a page', () => {
    const rows = report.tables[0]?.rows ?? [];
    const counts = plan.pages.map(
      (_, page) => rows.filter((row) => wordsOf(page).includes(row.cells.period?.text['zh-CN'] ?? '')).length,
    );
    for (const count of counts) expect(count === 0 || count >= 3).toBe(true);
  });

  it('draws the cells of a row one after another, in order', () => {
    const page = plan.pages.findIndex((_, at) => wordsOf(at).includes('2008年第1季度'));
    expect(wordsOf(page)).toContain(
      '2008年第1季度全球生成式人工智能约120300第一版口径，统计到季末为止，其后由发布者修订。原文R02 R58',
    );
  });

  it('keeps everything on the paper', () => {
    for (const page of plan.pages) {
      for (const node of page.nodes) {
        if (node.kind !== 'text') continue;
        expect(node.y).toBeLessThan(paper.footerBaseline + 1);
        expect(node.x).toBeGreaterThanOrEqual(0);
        expect(node.x).toBeLessThan(paper.right + 12);
      }
    }
  });

  it('numbers every page but the cover and names the theme above it', () => {
    plan.pages.forEach((_, page) => {
      if (page > 0) expect(textsOf(page).at(-1)?.text).toBe(String(page + 1));
    });
    expect(wordsOf(3)).toContain('演进示例研究组4');
  });

  it('links source ids to their entries', () => {
    const places = new Set(
      plan.pages.flatMap((page) => page.nodes.flatMap((node) => (node.kind === 'place' ? [node.name] : []))),
    );
    const targets = plan.pages.flatMap((page) =>
      page.nodes.flatMap((node) => (node.kind === 'link' && 'place' in node.to ? [node.to.place] : [])),
    );
    expect(targets).toContain('source-R58');
    for (const target of targets) expect(places).toContain(target);
  });

  it('has no Chinese in English but where the report has it', () => {
    const english = planBrief(report, 'en', latinFaces);
    const words = english.pages.flatMap((page) =>
      page.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : [])),
    );
    const chinese = words.filter((word) => /[\u4e00-\u9fff]/u.test(word));
    expect(new Set(chinese)).toEqual(new Set(['约14l亿美元']));
  });

  it('throws on a fixed word that the report lacks', () => {
    const { contents: _, ...words } = report.words;
    expect(() => planBrief({ ...report, words }, 'en', latinFaces)).toThrow('no word "contents"');
  });
});
