import type { Report, Run } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { briefProblems } from './problems-of.ts';
import { brief, bundle, sampleReport } from './sample-outputs.ts';

const amount = 'sales.north.2023年.amount';
const page = (number: number): string => `brief.en page ${number}`;

function paragraphOf(report: Report): Run[] {
  const block = report.sections[0]?.blocks[0];
  if (block?.kind !== 'paragraph' || !block.text.en) throw new Error('The sample begins with a paragraph.');
  return block.text.en;
}

function cellOf(report: Report, field: string) {
  const cell = report.tables[0]?.rows[0]?.cells[field];
  if (!cell) throw new Error(`The sample has a cell ${field}.`);
  return cell;
}

function barsOf(report: Report) {
  const [chart] = report.charts;
  if (chart?.kind !== 'bars') throw new Error('The sample has bars.');
  return chart.rows;
}

describe('the checker of a brief', () => {
  it('passes a clean one', async () => {
    expect(await briefProblems(() => {})).toEqual([]);
  });

  it('finds a typed number, with its page', async () => {
    const problems = await briefProblems((drawn) => {
      paragraphOf(drawn).push({ text: ' It grew by 17 points.' });
    });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'number-without-figure', where: page(4), got: '17' }),
    ]);
  });

  it('finds a loose number also where some figure has the same digits', async () => {
    const problems = await briefProblems((drawn) => {
      paragraphOf(drawn).push({ text: ' All 3 grew by 14.1 or 36.6%.' });
    });
    expect(problems.map(({ code, got }) => [code, got])).toEqual([
      ['number-without-figure', '3'],
      ['number-without-figure', '14.1'],
      ['number-without-figure', '36.6'],
    ]);
  });

  it('finds a quoted figure with another digit', async () => {
    const problems = await briefProblems((drawn) => {
      for (const run of paragraphOf(drawn)) if ('figure' in run) run.text = 'about US$14.7 billion';
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'text-missing',
        where: page(4),
        figure: amount,
        got: expect.stringContaining('14.7'),
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'number-without-figure', where: page(4), got: '14.7' }),
    );
  });

  it('finds words that are left out', async () => {
    const problems = await briefProblems((drawn) => {
      paragraphOf(drawn).pop();
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'text-missing',
        where: page(4),
        message: expect.stringContaining('section first, block 1'),
      }),
    );
  });

  it('finds Chinese in English, and lets a declared Chinese name pass', async () => {
    const problems = await briefProblems((drawn) => {
      paragraphOf(drawn).push({ text: ' 没有翻译, as the 年报 says.' });
    });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'chinese-in-english', where: page(4), got: '没有翻译' }),
    ]);
  });

  it.each([
    ['amount', '≈14.2', '14.2'],
    ['share', '36.7%', '36.7'],
    ['size', '7–56', '56'],
    ['period', '2024', '2024'],
  ])('finds another %s in a row of a table', async (field, text, digits) => {
    const problems = await briefProblems((drawn) => {
      const cell = cellOf(drawn, field);
      cell.text = { ...cell.text, en: text };
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'text-missing',
        where: page(4),
        message: expect.stringContaining('table 1 (sales), row north.2023年'),
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'number-without-figure', where: page(4), got: digits }),
    );
  });

  it('finds another source behind a row', async () => {
    const fresh = (): Report => {
      const report = sampleReport();
      const [first] = report.sources;
      if (first) report.sources.push({ ...first, id: 'S2' });
      for (const table of report.tables)
        for (const [at, row] of table.rows.entries()) if (at === 1) row.sources = ['S2'];
      return report;
    };
    const problems = await briefProblems((drawn) => {
      for (const table of drawn.tables)
        for (const row of table.rows) row.sources = row.sources.map((id) => (id === 'S2' ? 'S1' : 'S2'));
    }, fresh);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'row-sources', where: page(4), expected: 'S1', got: 'S2' }),
    );
  });

  it('finds a row that is left out of a table', async () => {
    const problems = await briefProblems((drawn) => {
      for (const block of drawn.sections[0]?.blocks ?? []) if (block.kind === 'table') block.view.rows.pop();
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'text-missing',
        message: expect.stringContaining('table 1 (sales), row south.2023年上半年'),
      }),
    );
  });

  it('finds a row that is gone from a chart, and a mark with another number', async () => {
    // Without the table, so that nothing else on the page has the words of the chart.
    const withoutTable = (): Report => {
      const report = sampleReport();
      for (const section of report.sections) {
        section.blocks = section.blocks.filter(({ kind }) => kind !== 'table');
      }
      return report;
    };
    const gone = await briefProblems((drawn) => {
      barsOf(drawn).pop();
    }, withoutTable);
    expect(gone).not.toEqual([]);
    for (const problem of gone) {
      expect(problem).toMatchObject({
        code: 'text-missing',
        message: expect.stringContaining('chart 1 (amounts)'),
      });
    }
    const changed = await briefProblems((drawn) => {
      const mark = barsOf(drawn)[0]?.bars[0];
      if (!mark || !('text' in mark)) throw new Error('The sample has a bar.');
      mark.text = { ...mark.text, en: '≈14.3' };
    });
    expect(changed).toContainEqual(
      expect.objectContaining({ code: 'number-without-figure', where: page(4), got: '14.3' }),
    );
  });

  it('finds another title, edition, key figure or source, and where it belongs', async () => {
    for (const [change, what] of [
      [(drawn: Report) => Object.assign(drawn, { subtitle: { en: 'Something else' } }), 'subtitle'],
      [(drawn: Report) => Object.assign(drawn, { edition: '1.0.1' }), 'edition'],
      [(drawn: Report) => Object.assign(drawn.keyFigures[0] ?? {}, { label: { en: 'Other' } }), 'key figure'],
      [(drawn: Report) => Object.assign(drawn.sources[0] ?? {}, { title: { en: 'Other' } }), 'source S1'],
      [(drawn: Report) => Object.assign(drawn, { howToCite: { en: 'Other' } }), 'how to cite'],
    ] as const) {
      const problems = await briefProblems(change);
      expect(problems, what).toContainEqual(
        expect.objectContaining({ code: 'text-missing', message: expect.stringContaining(what) }),
      );
    }
  });

  it('finds the brief of another language', async () => {
    const { problems } = await verifyOutputs({
      bundle: bundle(sampleReport()),
      briefs: { en: await brief(sampleReport(), 'zh-CN') },
      workbooks: {},
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['text-missing', 'number-without-figure', 'chinese-in-english']),
    );
  });

  it('turns a file that is no PDF, empty or cut short into a problem', async () => {
    const whole = await brief(sampleReport(), 'en');
    for (const en of [new TextEncoder().encode('PDF?'), new Uint8Array(), whole.slice(0, 2000)]) {
      const { problems } = await verifyOutputs({
        bundle: bundle(sampleReport()),
        briefs: { en },
        workbooks: {},
      });
      expect(problems).toEqual([expect.objectContaining({ code: 'unreadable', where: 'brief.en' })]);
    }
  });
});
