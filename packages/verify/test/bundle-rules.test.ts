import { describe, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { bundleProblems } from './problems-of.ts';
import { bundle, sampleReport, workbook } from './sample-outputs.ts';

const amount = 'sales.north.2023年.amount';

const bundleWith = (from: string, to: string): Uint8Array => {
  const text = new TextDecoder().decode(bundle(sampleReport()));
  if (!text.includes(from)) throw new Error(`The bundle has no ${from}.`);
  return new TextEncoder().encode(text.replaceAll(from, to));
};

describe('the checker of a bundle', () => {
  it('passes a clean one', async () => {
    expect(await bundleProblems(() => {})).toEqual([]);
  });

  it('finds digits of a text that are not those of its value, in the locale that has them', async () => {
    const problems = await bundleProblems(({ figures }) => {
      figures.find(({ id }: { id: string }) => id === amount).text.en = 'about US$14.2 billion';
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'figure-text',
        where: 'bundle en',
        figure: amount,
        expected: '14100000000',
        got: 'about US$14.2 billion',
      }),
    ]);
  });

  it.each([
    [amount, 'about US$14.1 million'],
    [amount, 'about US$14 billion and 1'],
    ['sales.south.2023年.share', '8%'],
    ['sales.north.2023年.size', '7–66 billion'],
    ['sales.north.2023年.size', '7 billion'],
    ['sales.south.2023年.period', '2022'],
    ['report.date', '30 Jan 2026'],
    ['sales.rows', '4'],
  ])('finds that %s is not “%s”', async (id, text) => {
    const problems = await bundleProblems(({ figures }) => {
      figures.find((item: { id: string }) => item.id === id).text.en = text;
    });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'figure-text', where: 'bundle en', figure: id, got: text }),
    ]);
  });

  it('finds a derived figure whose parts are not there', async () => {
    const problems = await bundleProblems(({ figures }) => {
      figures.find(({ id }: { id: string }) => id === amount).provenance.derivedFrom = [
        'sales.rows',
        'sales.gone',
      ];
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'figure-missing',
        where: `bundle figures ${amount}`,
        figure: 'sales.gone',
      }),
    ]);
  });

  it('finds a value that no longer has the digits of its texts', async () => {
    const problems = await bundleProblems(({ figures }) => {
      figures.find(({ id }: { id: string }) => id === amount).value.value = '14200000000';
    });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['figure-text', 'bundle zh-CN'],
      ['figure-text', 'bundle en'],
    ]);
  });

  it('finds a figure without a text in a locale', async () => {
    const problems = await bundleProblems(({ figures }) => {
      figures.find(({ id }: { id: string }) => id === amount).text.en = '';
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'figure-without-text', where: 'bundle en', figure: amount }),
    );
  });

  it('finds figures and sources that are named and not there, and a figure that is there twice', async () => {
    const missing = await bundleProblems((content) => {
      content.figures = content.figures.filter(({ id }: { id: string }) => id !== amount);
    });
    expect(missing).toContainEqual(expect.objectContaining({ code: 'figure-missing', figure: amount }));
    const twice = await bundleProblems(({ figures }) => figures.push(figures[0]));
    expect(twice).toEqual([
      expect.objectContaining({ code: 'figure-twice', where: 'bundle', figure: 'sales.rows' }),
    ]);
    const unsourced = await bundleProblems((content) => {
      content.sources = [];
    });
    expect(unsourced).toEqual([
      expect.objectContaining({ code: 'source-missing', where: 'bundle', message: 'There is no source S1.' }),
    ]);
  });

  it('finds a mark and a quotation whose own words show other digits than their figure', async () => {
    const problems = await bundleProblems(({ charts, sections }) => {
      charts[0].rows[0].bars[0].text.en = '≈14.3';
      sections[0].blocks[0].text.en[1].text = 'about US$14.4 billion';
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'mark-text',
        where: 'bundle section first',
        figure: amount,
        got: 'about US$14.4 billion',
      }),
      expect.objectContaining({
        code: 'mark-text',
        where: 'bundle chart amounts',
        figure: amount,
        got: '≈14.3',
      }),
    ]);
  });

  it('that has rows in another order than the workbook is caught at their cells', async () => {
    const content = JSON.parse(new TextDecoder().decode(bundle(sampleReport())));
    content.tables[0].rows.reverse();
    const { problems } = await verifyOutputs({
      bundle: new TextEncoder().encode(JSON.stringify(content)),
      briefs: {},
      workbooks: { en: await workbook(sampleReport(), 'en') },
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'workbook-text',
        where: 'workbook.en sheet Sales cell A6',
        expected: 'South',
        got: 'North',
      }),
    );
  });

  it('that agrees with itself and not with the workbook is caught in the workbook', async () => {
    const changed = bundleWith('14100000000', '14200000000');
    const text = new TextDecoder()
      .decode(changed)
      .replaceAll('约141', '约142')
      .replaceAll('14.1 billion', '14.2 billion')
      .replaceAll('≈14.1', '≈14.2');
    const { problems } = await verifyOutputs({
      bundle: new TextEncoder().encode(text),
      briefs: {},
      workbooks: { en: await workbook(sampleReport(), 'en') },
    });
    expect(problems.every(({ where, figure }) => where.startsWith('workbook.en') && figure === amount)).toBe(
      true,
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'workbook-number',
        where: 'workbook.en sheet Sales cell E6',
        figure: amount,
        expected: '14.2',
        got: '14.1',
      }),
    );
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{')],
    ['empty', new Uint8Array()],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['no bundle', new TextEncoder().encode('[]')],
    ['another version', bundleWith('"formatVersion": "1.1"', '"formatVersion": "9.0"')],
  ])('turns a file that is %s into a problem', async (_, bytes) => {
    const { problems, counts } = await verifyOutputs({ bundle: bytes, briefs: {}, workbooks: {} });
    expect(problems).toEqual([expect.objectContaining({ code: 'bundle-invalid', where: 'bundle' })]);
    expect(counts.figures).toBe(0);
  });
});
