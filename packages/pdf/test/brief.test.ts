import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MissingGlyphError, renderBrief, warmUp } from '../src/index.ts';
import { fonts } from './fonts.ts';
import { hasProgram } from './has-program.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const brief = await renderBrief(report, { locale: 'zh-CN', fonts });
const folder = mkdtempSync(join(tmpdir(), 'trifold-pdf-'));
const file = join(folder, 'brief.pdf');
writeFileSync(file, brief.bytes);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
const squeeze = (text: string) => text.replace(/\s+/gu, '');

describe('renderBrief', () => {
  it('gives the same bytes every time', async () => {
    const again = await renderBrief(sampleReport(), { locale: 'zh-CN', fonts });
    expect(Buffer.compare(again.bytes, brief.bytes)).toBe(0);
  });

  it('gives the same bytes after warming up, in each locale', async () => {
    warmUp(fonts, 'en', 'AIGC 2023');
    warmUp(fonts, 'zh-CN', '2023年AIGC');
    const warm = await renderBrief(report, { locale: 'zh-CN', fonts });
    expect(Buffer.compare(warm.bytes, brief.bytes)).toBe(0);
  });

  it('gives another file id when a single number differs', async () => {
    const changed = sampleReport();
    const cell = changed.tables[0]?.rows[0]?.cells.deals;
    if (cell) cell.text = { 'zh-CN': '301', en: '301' };
    const idOf = (bytes: Uint8Array) => /\/ID \[<(\w+)>/u.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const other = await renderBrief(changed, { locale: 'zh-CN', fonts });
    expect(idOf(other.bytes)).toBeDefined();
    expect(idOf(other.bytes)).not.toBe(idOf(brief.bytes));
  });

  it('names each character that the fonts lack, once, with its words', async () => {
    const odd = sampleReport();
    odd.title = { 'zh-CN': '场景\u{1F680}展望\u{1F680}', en: 'Outlook' };
    const failure = await renderBrief(odd, { locale: 'zh-CN', fonts }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MissingGlyphError);
    expect((failure as MissingGlyphError).missing).toEqual([
      { char: '\u{1F680}', where: '场景\u{1F680}展望\u{1F680}' },
    ]);
  });

  it('dates the file by the edition and names nothing else as its maker', () => {
    const words = Buffer.from(brief.bytes).toString('latin1');
    expect(words).toContain('(D:20261124000000Z)');
    expect(words).not.toContain('PDFKit');
    expect(words).not.toContain('Helvetica');
  });

  it('is tagged, opens with its title and has an outline', () => {
    const words = Buffer.from(brief.bytes).toString('latin1');
    for (const part of [
      '/Marked true',
      '/DisplayDocTitle true',
      '/Lang (zh-CN)',
      '/PageMode /UseOutlines',
      '/S /Figure',
      '/Scope /Column',
    ]) {
      expect(words).toContain(part);
    }
  });
});

describe.skipIf(!hasProgram('pdftotext'))('the finished file, read by poppler (skipped without it)', () => {
  const text = () => squeeze(run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'));

  it('has each row of a table in one piece', () => {
    expect(text()).toContain(
      '2008年第1季度全球生成式人工智能约120300第一版口径，统计到季末为止，其后由发布者修订。原文R02R58',
    );
  });

  it('has quoted figures and chart labels in one piece', () => {
    expect(text()).toContain('（上半年约为约120亿美元），这与“其后放缓”的说法并不一致');
    expect(text()).toContain('参与者');
    expect(text()).toContain('缺失：缺失的数值不作填补。');
  });

  it('embeds two fonts and no more', () => {
    const lines = run('pdffonts', file).trim().split('\n').slice(2);
    expect(lines.map((line) => line.slice(7, 25).trim()).sort()).toEqual([
      'NotoSansSC-Bold',
      'NotoSansSC-Regular',
    ]);
    for (const line of lines) expect(line).toMatch(/yes yes yes/u);
  });

  it('has no pictures made of pixels', () => {
    expect(run('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  });
});

describe.skipIf(!hasProgram('qpdf'))('the finished file, read by qpdf (skipped without it)', () => {
  it('is sound', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  });
});
