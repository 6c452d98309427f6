import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundle } from '@trifold/json';
import { type Outputs, readWorkbook, verifyOutputs } from '@trifold/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublishedReport, publishedReports, readOutputs } from './published-reports.ts';
import { hasProgram, trifold } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'trifold-outputs-'));
const outOf = ({ name }: PublishedReport): string => join(folder, name);

beforeAll(() => {
  for (const report of publishedReports) {
    const ended = trifold(['build', report.folder, '--out', outOf(report)]);
    expect(ended.err + ended.out).toContain('figures');
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Output of a program of the machine; standard error too. */
function run(program: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

/** A case for each language of each report. */
const documents = publishedReports.flatMap((report) =>
  report.locales.map((locale) => ({ name: report.name, locale, out: outOf(report) })),
);

describe.each(publishedReports)('the finished files of $name', (report) => {
  const finished = (): Outputs => readOutputs(outOf(report), report.locales);

  it('agree: every figure is the same in brief, workbook and bundle, and no number is without one', async () => {
    const files = finished();
    const { problems, counts } = await verifyOutputs(files);
    expect(problems).toEqual([]);
    const figures = readBundle(files.bundle).figures;
    expect(counts.figures).toBe(figures.length);
    for (const locale of report.locales) {
      expect(counts.inBrief[locale]).toBeGreaterThan(figures.length / 4);
      expect(counts.inWorkbook[locale]).toBeGreaterThan(figures.length / 2);
    }
  });

  it('are caught when one number of the bundle is changed', async () => {
    const files = finished();
    const { keyFigures, figures } = readBundle(files.bundle);
    const shown = figures.find(({ id }) => id === keyFigures[0]?.figure)?.text[report.locales[0] ?? 'en'];
    const text = new TextDecoder().decode(files.bundle);
    expect(text).toContain(shown);
    const changed = text.replaceAll(
      `"${shown}"`,
      `"${shown?.replace(/[1-9]/, (digit) => `${Number(digit) - 1}`)}"`,
    );
    const { problems } = await verifyOutputs({ ...files, bundle: new TextEncoder().encode(changed) });
    expect(problems.map((problem) => problem.code).length).toBeGreaterThan(1);
  });
});

describe.each(documents)('the $locale brief of $name', ({ locale, out }) => {
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

/** LibreOffice works formulas out itself, and adds up in another order: the last bits of a score may differ. */
function isSame(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) <= 1e-12 * Math.abs(ours);
}

describe.skipIf(!hasProgram('soffice'))('LibreOffice', () => {
  it.each(documents)(
    'opens the $locale workbook of $name and finds the same values in every cell',
    ({ locale, out }) => {
      const office = `${out}-office-${locale}`;
      const name = `workbook.${locale}.xlsx`;
      const { status, text } = run(
        'soffice',
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        office,
        join(out, name),
      );
      expect(status).toBe(0);
      expect(text).not.toMatch(/error|repair|corrupt/i);
      const ours = readWorkbook(readFileSync(join(out, name)));
      const theirs = readWorkbook(readFileSync(join(office, name)));
      expect([...theirs.sheets.keys()]).toEqual([...ours.sheets.keys()]);
      const differences: string[] = [];
      let numbers = 0;
      for (const [sheet, cells] of ours.sheets) {
        for (const [place, { content }] of cells) {
          const other = theirs.sheets.get(sheet)?.get(place)?.content;
          if ('number' in content) {
            numbers += 1;
            if (!other || !('number' in other) || !isSame(Number(other.number), Number(content.number))) {
              differences.push(`${sheet}!${place}`);
            }
          } else if (content.text !== '' && (!other || !('text' in other) || other.text !== content.text)) {
            differences.push(`${sheet}!${place}`);
          }
        }
      }
      expect(differences).toEqual([]);
      expect(numbers).toBeGreaterThan(500);
    },
  );
});
