import { describe, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { workbookProblems } from './problems-of.ts';
import { bundle, sampleReport, workbook } from './sample-outputs.ts';

const sheet = 'xl/worksheets/sheet4.xml';
const styles = 'xl/styles.xml';
const strings = 'xl/sharedStrings.xml';
const at = (cell: string): string => `workbook.en sheet Sales cell ${cell}`;
const amount = 'sales.north.2023年.amount';

describe('the checker of a workbook', () => {
  it('finds one other digit, with its cell, its figure and both numbers', async () => {
    expect(await workbookProblems(sheet, (xml) => xml.replace('<v>14.1</v>', '<v>14.2</v>'))).toEqual([
      expect.objectContaining({
        code: 'workbook-number',
        where: at('E6'),
        figure: amount,
        expected: '14.1',
        got: '14.2',
      }),
    ]);
  });

  it('finds a number in another unit, of another sign, and one that is gone', async () => {
    for (const [from, to, cell] of [
      ['<v>14.1</v>', '<v>141</v>', 'E6'],
      ['<v>-0.08</v>', '<v>0.08</v>', 'F7'],
      ['<v>0.366</v>', '<v>36.6</v>', 'F6'],
      ['<v>2.5</v>', '', 'E7'],
      ['<v>65</v>', '<v>66</v>', 'I6'],
    ] as const) {
      const problems = await workbookProblems(sheet, (xml) => xml.replace(from, to));
      expect(problems, from).toEqual([expect.objectContaining({ code: 'workbook-number', where: at(cell) })]);
    }
  });

  it('takes the same number written another way for the same', async () => {
    expect(await workbookProblems(sheet, (xml) => xml.replace('<v>14.1</v>', '<v>1.41E1</v>'))).toEqual([]);
    expect(
      await workbookProblems(sheet, (xml) => xml.replace('<v>14.1</v>', '<v>14.100000000000001</v>')),
    ).toEqual([]);
  });

  it('finds a number that stands as text', async () => {
    const asText = (xml: string): string =>
      xml.replace(/(<c r="E6" s="\d+")><v>14.1<\/v>/, '$1 t="str"><v>14.1</v>');
    expect(await workbookProblems(sheet, asText)).toEqual([
      expect.objectContaining({ code: 'workbook-number', where: at('E6'), figure: amount }),
    ]);
  });

  it('finds a format that shows other digits, no percentage, no qualifier, or that it cannot read', async () => {
    // Other sheets share the formats and have problems of their own then.
    const format = async (from: string, to: string) =>
      (
        await workbookProblems(styles, (xml) => xml.replace(`formatCode="${from}"`, `formatCode="${to}"`))
      ).filter(({ where }) => where.includes('sheet Sales'));
    const about = '&quot;≈&quot;#,##0.0';
    expect(await format(about, '&quot;≈&quot;#,##0')).toEqual([
      expect.objectContaining({ code: 'workbook-shown', where: at('E6'), expected: '14.1', got: '14' }),
    ]);
    expect(await format(about, '#,##0.0')).toEqual([
      expect.objectContaining({ code: 'workbook-qualifier', where: at('E6'), expected: 'a qualifier' }),
    ]);
    expect(await format('0.0%', '0.0')).toEqual([
      expect.objectContaining({ code: 'workbook-format', where: at('F6'), got: '0.0' }),
    ]);
    expect(await format(about, '[>9]0;0')).toEqual([
      expect.objectContaining({ code: 'workbook-shown', where: at('E6'), figure: amount }),
    ]);
  });

  it('finds another day, also by its format', async () => {
    expect(await workbookProblems(sheet, (xml) => xml.replace('<v>45291</v>', '<v>45290</v>'))).toEqual([
      expect.objectContaining({
        code: 'workbook-date',
        where: at('D6'),
        expected: '2023-12-31',
        got: '2023-12-30',
      }),
    ]);
    const codes = await workbookProblems(styles, (xml) => xml.replace('"yyyy-mm-dd"', '"0"'));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['workbook-date']));
  });

  it('finds two rows that changed places', async () => {
    const swap = (xml: string): string =>
      xml
        .replace(/(r="(?:row)?[A-L]?)6"/g, '$1#"')
        .replace(/(r="[A-L]?)7"/g, '$16"')
        .replaceAll('#"', '7"');
    const problems = await workbookProblems(sheet, swap);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'workbook-number', where: at('E6'), expected: '14.1', got: '2.5' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'workbook-text', where: at('A6'), expected: 'North', got: 'South' }),
    );
    expect(problems.every(({ where }) => /cell [A-L][67]$/.test(where))).toBe(true);
  });

  it('finds other words in a header, a cell, a shown range or a source', async () => {
    for (const [from, to, cell] of [
      ['Amount (US$ billion)', 'Amount (US$ million)', 'E5'],
      ['>North<', '>Norht<', 'A6'],
      ['7–65 billion', '7–56 billion', 'J6'],
      ['>—<', '>0<', 'E8'],
    ] as const) {
      const problems = await workbookProblems(strings, (xml) => xml.replace(from, to));
      expect(problems[0], from).toMatchObject({ code: 'workbook-text', where: at(cell) });
    }
    const unsourced = await workbookProblems(sheet, (xml) =>
      xml.replace(/(<c r="L7" s="\d+") t="s"><v>\d+<\/v><\/c>/, '$1/>'),
    );
    expect(unsourced).toEqual([expect.objectContaining({ code: 'workbook-text', where: at('L7') })]);
  });

  it('finds another status than the row has', async () => {
    const cell = /(<c r="K6" s="\d+" t="s"><v>)(\d+)/;
    const problems = await workbookProblems(sheet, (xml) => {
      const related = /<c r="K7" s="\d+" t="s"><v>(\d+)/.exec(xml)?.[1];
      return xml.replace(cell, `$1${related}`);
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'workbook-text',
        where: at('K6'),
        expected: 'Reported',
        got: 'Related',
      }),
    ]);
  });

  it('finds a number where nothing belongs', async () => {
    const filled = (xml: string): string => xml.replace(/(<c r="G6" s="\d+")\/>/, '$1><v>7</v></c>');
    expect(await workbookProblems(sheet, filled)).toEqual([
      expect.objectContaining({ code: 'workbook-cell-not-empty', where: at('G6'), got: '7' }),
    ]);
    const zero = (xml: string): string => xml.replace(/(<c r="E8" s="\d+") t="s"><v>\d+<\/v>/, '$1><v>0</v>');
    expect(await workbookProblems(sheet, zero)).toEqual([
      expect.objectContaining({ code: 'workbook-text', where: at('E8'), expected: '—' }),
    ]);
  });

  it('finds a range that has a row too few, and one that is gone', async () => {
    const part = 'xl/workbook.xml';
    const name = /(<definedName name="tbl_sales">[^<]*\$L\$)8</;
    expect(await workbookProblems(part, (xml) => xml.replace(name, '$17<'))).toEqual([
      expect.objectContaining({ code: 'workbook-rows', where: at('A5') }),
    ]);
    expect(await workbookProblems(part, (xml) => xml.replace('"tbl_sales"', '"sales"'))).toEqual([
      expect.objectContaining({ code: 'workbook-table-missing', where: 'workbook.en' }),
    ]);
  });

  it('finds another text or number among the key figures', async () => {
    const place = 'workbook.en sheet Key figures cell';
    const words = await workbookProblems(strings, (xml) =>
      xml.replace('about US$14.1 billion', 'about US$14.2 billion'),
    );
    expect(words).toEqual([
      expect.objectContaining({ code: 'workbook-text', where: `${place} B4`, figure: amount }),
    ]);
    const number = await workbookProblems('xl/worksheets/sheet3.xml', (xml) =>
      xml.replace('<v>14.1</v>', '<v>14.2</v>'),
    );
    expect(number).toEqual([
      expect.objectContaining({ code: 'workbook-number', where: `${place} C4`, figure: amount }),
    ]);
  });

  it('turns a file that is cut short, empty or of another kind into a problem', async () => {
    const whole = await workbook(sampleReport(), 'en');
    for (const en of [whole.slice(0, whole.length / 2), new Uint8Array(), new TextEncoder().encode('PK')]) {
      const { problems } = await verifyOutputs({
        bundle: bundle(sampleReport()),
        briefs: {},
        workbooks: { en },
      });
      expect(problems).toEqual([expect.objectContaining({ code: 'unreadable', where: 'workbook.en' })]);
    }
    const broken = await workbookProblems('xl/workbook.xml', () => 'no XML');
    expect(broken).toEqual([expect.objectContaining({ code: 'unreadable', where: 'workbook.en' })]);
  });
});
