import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@trifold/core';
import { afterAll, describe, expect, it } from 'vitest';
import { renderBrief } from '../src/index.ts';
import { planBrief } from '../src/plan/plan-brief.ts';
import { chineseFaces, fonts, latinFaces } from './fonts.ts';
import { hasProgram } from './has-program.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const faces = { 'zh-CN': chineseFaces, en: latinFaces };
const folder = mkdtempSync(join(tmpdir(), 'trifold-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
const squeeze = (text: string) => text.replace(/\s+/gu, '');

describe.each<Locale>(['zh-CN', 'en'])('the brief in %s', (locale) => {
  const plan = planBrief(report, locale, faces[locale]);
  const pages = plan.pages.map(({ nodes }) =>
    squeeze(nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('')),
  );

  it('prints every cell of every table, a row on one page', () => {
    const views = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.view] : [])),
    );
    expect(views).toHaveLength(2);
    for (const view of views) {
      const rows = report.tables.find(({ id }) => id === view.table)?.rows ?? [];
      expect(view.rows).toHaveLength(rows.length);
      for (const row of rows) {
        const words = squeeze(view.fields.map((field) => row.cells[field]?.text[locale] ?? '').join(''));
        expect(
          pages.some((page) => page.includes(words)),
          words,
        ).toBe(true);
      }
    }
  });

  it('nests sections below their parts in the outline, each where its headline stands', () => {
    const parts = plan.bookmarks.filter(({ children }) => children.length > 0);
    expect(parts.map(({ children }) => children.length)).toEqual([3, 2]);
    const sections = parts.flatMap(({ children }) => children);
    sections.forEach(({ page }, at) => {
      const place = `section-${report.sections[at]?.id}`;
      const nodes = plan.pages[page]?.nodes ?? [];
      expect(nodes.some((node) => node.kind === 'place' && node.name === place)).toBe(true);
    });
    for (const part of parts) expect(part.page).toBe(part.children[0]?.page);
  });

  describe('finished', async () => {
    const file = join(folder, `${locale}.pdf`);
    const brief = await renderBrief(report, { locale, fonts });
    writeFileSync(file, brief.bytes);

    it.skipIf(!hasProgram('pdfinfo'))('has its title, language and pages (skipped without poppler)', () => {
      const info = run('pdfinfo', file);
      expect(info).toContain(report.title[locale]);
      expect(info).toMatch(/Tagged: +yes/u);
      expect(info).toMatch(new RegExp(`Pages: +${brief.pages}\\n`, 'u'));
      expect(Buffer.from(brief.bytes).toString('latin1')).toContain(`/Lang (${locale})`);
    });

    it.skipIf(!hasProgram('pdffonts'))('embeds Noto Sans SC alone (skipped without poppler)', () => {
      const lines = run('pdffonts', file).trim().split('\n').slice(2);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatch(/NotoSansSC-(Bold|Regular).* yes yes yes/u);
    });

    it.skipIf(!hasProgram('pdftotext'))(
      'gives each figure back in one piece (skipped without poppler)',
      () => {
        const text = squeeze(run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'));
        for (const { id, cellText } of report.figures)
          expect(text, id).toContain(squeeze(cellText[locale] ?? ''));
      },
    );

    it.skipIf(!hasProgram('qpdf'))('is sound (skipped without qpdf)', () => {
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    });
  });
});
