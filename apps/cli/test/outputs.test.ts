import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundle } from '@trifold/json';
import { readWorkbook, verifyOutputs } from '@trifold/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstReport, hasProgram, trifold } from './run-program.ts';

const locales = ['zh-CN', 'en'] as const;
let out: string;

beforeAll(() => {
  out = join(mkdtempSync(join(tmpdir(), 'trifold-outputs-')), 'out');
  const ended = trifold(['build', firstReport, '--out', out]);
  expect(ended.err + ended.out).toContain('figures');
});

afterAll(() => rmSync(join(out, '..'), { recursive: true, force: true }));

const read = (name: string): Uint8Array => readFileSync(join(out, name));

/** Output of a program of the machine; standard error too. */
function run(program: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

function finishedFiles() {
  return {
    bundle: read('bundle.json'),
    briefs: { 'zh-CN': read('brief.zh-CN.pdf'), en: read('brief.en.pdf') },
    workbooks: { 'zh-CN': read('workbook.zh-CN.xlsx'), en: read('workbook.en.xlsx') },
  };
}

describe('the finished files', () => {
  it('agree: every figure is the same in brief, workbook and bundle, and no number is without one', async () => {
    const { problems, counts } = await verifyOutputs(finishedFiles());
    expect(problems).toEqual([]);
    const figures = readBundle(read('bundle.json')).figures;
    expect(counts.figures).toBe(figures.length);
    for (const locale of locales) {
      expect(counts.inBrief[locale]).toBeGreaterThan(500);
      expect(counts.inWorkbook[locale]).toBeGreaterThan(1000);
    }
  });

  it('are caught when one number of the bundle is changed', async () => {
    const files = finishedFiles();
    const text = new TextDecoder().decode(files.bundle);
    expect(text).toContain('约141亿美元');
    const changed = new TextEncoder().encode(
      text.replaceAll('约141亿美元', '约142亿美元').replaceAll('"14100000000"', '"14200000000"'),
    );
    const { problems } = await verifyOutputs({ ...files, bundle: changed });
    expect(problems.map((problem) => problem.code).length).toBeGreaterThan(1);
  });
});

describe.each(locales)('brief.%s.pdf', (locale) => {
  const file = (): string => join(out, `brief.${locale}.pdf`);

  it.skipIf(!hasProgram('qpdf'))('is sound for qpdf', () => {
    const { status, text } = run('qpdf', '--check', file());
    expect(text).toContain('No syntax or stream encoding errors found');
    expect(text.toLowerCase()).not.toContain('warning');
    expect(status).toBe(0);
  });

  it.skipIf(!hasProgram('pdffonts'))('has every font embedded, Noto Sans SC alone', () => {
    const lines = run('pdffonts', file()).text.trim().split('\n').slice(2);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toContain('NotoSansSC');
      expect(line).toMatch(/\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+$/);
    }
  });

  it.skipIf(!hasProgram('pdfimages'))('has no bitmap in it', () => {
    expect(run('pdfimages', '-list', file()).text.trim().split('\n')).toHaveLength(2);
  });

  it.skipIf(!hasProgram('pdfinfo'))('is A4 with a title, its language and bookmarks', () => {
    const { text } = run('pdfinfo', file());
    expect(text).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
    expect(text).toMatch(/Title:\s+\S+/);
  });
});

describe.skipIf(!hasProgram('soffice'))('LibreOffice', () => {
  it.each(locales)('opens workbook.%s.xlsx and finds the same values in every cell', (locale) => {
    const folder = join(out, '..', `office-${locale}`);
    const name = `workbook.${locale}.xlsx`;
    const { status, text } = run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      join(out, name),
    );
    expect(status).toBe(0);
    expect(text).not.toMatch(/error|repair|corrupt/i);
    const ours = readWorkbook(read(name));
    const theirs = readWorkbook(readFileSync(join(folder, name)));
    expect([...theirs.sheets.keys()]).toEqual([...ours.sheets.keys()]);
    const differences: string[] = [];
    let numbers = 0;
    for (const [sheet, cells] of ours.sheets) {
      for (const [place, { content }] of cells) {
        const other = theirs.sheets.get(sheet)?.get(place)?.content;
        if ('number' in content) {
          numbers += 1;
          if (!other || !('number' in other) || Number(other.number) !== Number(content.number)) {
            differences.push(`${sheet}!${place}`);
          }
        } else if (content.text !== '' && (!other || !('text' in other) || other.text !== content.text)) {
          differences.push(`${sheet}!${place}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(numbers).toBeGreaterThan(1000);
  });
});
