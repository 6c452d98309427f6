import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../src/declared/corrections/apply-corrections.ts';
import type { RawTable } from '../src/read/raw-table.ts';
import { readFile } from '../src/read/read-file.ts';
import { build, field, table } from './declared/build-declared.ts';

const fields = [field('region', 'name'), field('amount', 'number'), field('share', 'percent')];
const tables = table(fields, ['primaryKey: [region]']);
const file = 'region,amount,share\nnorth,14l亿,36%\nsouth,25亿,—\n';
const header = 'file,line,column,was,is,reason,source\n';
const correct = (lines: string, path = 'tables/corrections.csv', more = '') =>
  build(tables, { 'tables/t.csv': file, [path]: `${header}${lines}\n` }, more);

describe('a correction', () => {
  it('changes a cell for all that follows, and the figure says what the file has, why and by whom', () => {
    const { figure, row, findings } = correct('tables/t.csv,2,amount,14l亿,141亿,误识,S2');
    expect(figure('t.north.amount')).toMatchObject({
      value: { type: 'number', value: '14100000000' },
      provenance: {
        line: 2,
        column: 'amount',
        raw: '14l亿',
        rules: ['correction', 'scale-亿'],
        sources: ['S1', 'S2'],
        correction: { was: '14l亿', is: '141亿', reason: { 'zh-CN': '误识', en: '误识' }, source: 'S2' },
      },
    });
    expect(figure('t.north.share').provenance).not.toHaveProperty('correction');
    expect(figure('t.north.share').provenance.sources).toEqual(['S1']);
    expect(row('north').sources).toEqual(['S1', 'S2']);
    expect(row('south').sources).toEqual(['S1']);
    expect(findings).toMatchObject([
      {
        code: 'correction-applied',
        severity: 'note',
        file: 'tables/t.csv',
        line: 2,
        column: 'amount',
        raw: '14l亿',
        quoted: ['141亿', 'S2', '误识'],
        message: {
          'zh-CN': '“14l亿”更正为“141亿”：误识（S2）。',
          en: '"14l亿" was corrected to "141亿": 误识 (S2).',
        },
      },
    ]);
  });

  it('is declared beside the tables, or where report.yaml says', () => {
    const line = 'tables/t.csv,2,amount,14l亿,141亿,误识,S2';
    expect(correct(line, 'errata.csv').codes).toEqual(['type-error']);
    expect(correct(line, 'errata.csv', 'corrections: errata.csv').codes).toEqual(['correction-applied']);
    const { of } = build(tables, { 'tables/t.csv': file }, 'corrections: errata.csv');
    expect(of('missing-file')).toMatchObject([{ severity: 'error', file: 'errata.csv' }]);
  });

  it('need not be there; a file that corrects nothing says nothing', () => {
    const sound = file.replace('14l', '141');
    expect(build(tables, { 'tables/t.csv': sound }).findings).toEqual([]);
    expect(build(tables, { 'tables/t.csv': sound, 'tables/corrections.csv': header }).findings).toEqual([]);
  });

  it('is not looked for in a table of the report that happens to have the name', () => {
    const other = table(
      [field('law', 'name'), field('articles', 'number')],
      ['primaryKey: [law]'],
      'u',
      'tables/corrections.csv',
    );
    const { findings } = build([tables, other], {
      'tables/t.csv': file.replace('14l', '141'),
      'tables/corrections.csv': 'law,articles\n甲,24\n',
    });
    expect(findings).toEqual([]);
  });

  it('may take a value away', () => {
    const { row } = correct('tables/t.csv,2,amount,14l亿,,来源已撤回,S2');
    expect(row('north').cells.amount?.value).toEqual({ type: 'missing', reason: 'blank' });
    expect(row('north').sources).toEqual(['S1', 'S2']);
  });

  it.each([
    ['tables/u.csv,2,amount,14l亿,141亿,误识,S2', 'file', 'tables/u.csv'],
    ['tables/t.csv,1,amount,14l亿,141亿,误识,S2', 'line', '1'],
    ['tables/t.csv,9,amount,14l亿,141亿,误识,S2', 'line', '9'],
    ['tables/t.csv,two,amount,14l亿,141亿,误识,S2', 'line', 'two'],
    ['tables/t.csv,2,金额,14l亿,141亿,误识,S2', 'column', '金额'],
  ])('of a place that is not there changes nothing: %s', (line, column, raw) => {
    const { report, of } = correct(line);
    expect(report).toBeNull();
    expect(of('correction-not-found')).toMatchObject([
      { severity: 'error', file: 'tables/corrections.csv', line: 2, column, raw },
    ]);
    expect(of('type-error')).toHaveLength(1);
  });

  it('of a cell that holds something else changes nothing', () => {
    const { report, of } = correct('tables/t.csv,2,amount,141亿,142亿,误识,S2');
    expect(report).toBeNull();
    expect(of('correction-mismatch')).toMatchObject([
      {
        severity: 'error',
        file: 'tables/corrections.csv',
        line: 2,
        column: 'was',
        raw: '141亿',
        message: {
          en: 'tables/t.csv, line 2, column "amount" has "14l亿", not "141亿"; nothing was corrected.',
        },
      },
    ]);
  });

  it('is made once', () => {
    const { of } = correct(
      'tables/t.csv,2,amount,14l亿,141亿,误识,S2\ntables/t.csv,2,amount,14l亿,142亿,误识,S2',
    );
    expect(of('correction-applied')).toHaveLength(1);
    expect(of('correction-mismatch')).toMatchObject([{ line: 3 }]);
  });

  it('needs a reason and sources that are known', () => {
    const { report, findings } = correct(
      'tables/t.csv,2,amount,14l亿,141亿,,S2\ntables/t.csv,3,share,—,10%,补录,S9\ntables/t.csv,3,amount,25亿,26亿,误植,',
    );
    expect(report).toBeNull();
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'constraint-error', file: 'tables/corrections.csv', line: 2, column: 'reason' },
      { code: 'foreign-key', line: 3, column: 'source', raw: 'S9' },
      { code: 'foreign-key', line: 4, column: 'source', raw: '' },
    ]);
  });

  it('may give its reason in each language, and then in both', () => {
    const head = 'file,line,column,was,is,reason_zh,reason_en,source\n';
    const reasoned = (reasons: string) =>
      build(tables, {
        'tables/t.csv': file,
        'tables/corrections.csv': `${head}tables/t.csv,2,amount,14l亿,141亿,${reasons},S2\n`,
      });
    const { figure, of } = reasoned('误识,Misread');
    expect(figure('t.north.amount').provenance.correction?.reason).toEqual({
      'zh-CN': '误识',
      en: 'Misread',
    });
    expect(of('correction-applied')[0]?.message.en).toBe('"14l亿" was corrected to "141亿": Misread (S2).');
    expect(reasoned('误识,').of('constraint-error')).toMatchObject([{ line: 2, column: 'reason' }]);
  });

  it('is declared in columns that have their names', () => {
    const { of } = build(tables, {
      'tables/t.csv': file,
      'tables/corrections.csv': 'file,line,column,old,new\na,1,b,c,d\n',
    });
    expect(of('missing-label').map(({ file, column }) => [file, column])).toEqual(
      ['was', 'is', 'source', 'reason'].map((column) => ['tables/corrections.csv', column]),
    );
  });

  it('is made in the wide cell, before columns become rows and cells are filled down', () => {
    const { figure } = build(
      table(
        [field('area', 'name'), field('region', 'name'), field('year', 'period'), field('rate', 'number')],
        [
          'primaryKey: [region, year]',
          'fillDown: [area]',
          'unpivot: { keep: [area, region], name: year, value: rate }',
        ],
      ),
      {
        'tables/t.csv': 'area,region,2023年,2022年\n华陈,上海,1,2\n,江苏,3,4\n',
        'tables/corrections.csv': `${header}tables/t.csv,3,2022年,4,5,误植,S2\ntables/t.csv,2,area,华陈,华东,误植,S2\n`,
      },
    );
    expect(figure('t.江苏.2022年.rate')).toMatchObject({
      value: { value: '5' },
      provenance: {
        line: 3,
        column: '2022年',
        raw: '4',
        rules: ['correction', 'unpivot'],
        sources: ['S1', 'S2'],
      },
    });
  });
});

describe('corrections of a long table', () => {
  const rows = Array.from({ length: 6000 }, (_, row) => `r${row},${row / 4},${row % 7}`);
  const [raw] = readFile(new TextEncoder().encode(`id,a,b\n${rows.join('\n')}\n`), 'x.csv').tables as [
    RawTable,
  ];
  const change = (line: number, column: string, was: string, is: string) => ({
    file: 'x.csv',
    line: String(line),
    column,
    was,
    is,
    reason: { 'zh-CN': 'r', en: 'r' },
    source: 'S1',
    declaredIn: { file: 'c.csv', line: 2 },
  });

  it('reach whatever holds the cells: numbers, words, joined text', () => {
    const {
      tables: [table],
      findings,
    } = applyCorrections(
      [raw],
      [
        change(5002, 'a', '1250', '1.50'),
        change(5003, 'a', '1250.25', '约7'),
        change(5004, 'a', '1250.5', '-0'),
        change(5002, 'b', '2', 'x'),
        change(5002, 'id', 'r5000', '北京'),
      ],
    );
    expect(findings.map(({ code }) => code)).toEqual(Array(5).fill('correction-applied'));
    const [id, a, b] = table?.columns ?? [];
    expect([id?.at(5000), a?.at(5000), a?.at(5001), a?.at(5002), b?.at(5000)]).toEqual([
      '北京',
      '1.50',
      '约7',
      '-0',
      'x',
    ]);
    expect(a?.scaled?.values.slice(4999, 5004)).toEqual(
      Float64Array.of(124975, 150, Number.NaN, Number.NaN, 125075),
    );
    expect(a?.scaled?.decimals[5000]).toBe(2);
    expect(b?.dictionary?.cells[b.dictionary.codes[5000] ?? 0]).toBe('x');
    expect(b?.dictionary?.cells[b.dictionary.codes[4993] ?? 0]).toBe('2');
    expect(a?.originOf?.(4999)).toBeUndefined();
    expect(raw.columns[1]?.at(5000)).toBe('1250');
  });
});
