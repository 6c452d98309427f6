import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/index.ts';
import { build, field, table } from './declared/build-declared.ts';

const recognised = '[{ rows: recognised, over: [v, w] }]';

function findingsOn(
  lines: string[],
  keys: string[],
  types: [string, string] = ['number', 'number'],
): Finding[] {
  const fields = [field('group', 'name'), field('key', 'name'), field('v', types[0]), field('w', types[1])];
  const csv = `group,key,v,w\n${lines.join('\n')}\n`;
  const { findings } = build(table(fields, ['primaryKey: [group, key]', ...keys]), { 'tables/t.csv': csv });
  return findings.filter(({ code }) => code.endsWith('-mismatch'));
}

const told = ({ severity, line, column, raw }: Finding) => `${severity} ${line} ${column} ${raw}`;

describe('totals', () => {
  const two = ['A,a,10,100', 'A,b,20,200'];
  const more = ['B,c,40,400', 'B,d,50,500'];

  it.each([
    ['that add up', [...two, '合计,,30,300'], []],
    ['of several columns', [...two, '合计,,37,309'], ['warning 4 v 37', 'warning 4 w 309']],
    ['below zero', ['A,a,-1.5,-10', 'A,b,-2.5,10', '合计,,-6,0'], ['warning 4 v -6']],
    ['above their parts', ['合计,,30,390', ...two], ['warning 2 w 390']],
    ['that rounding explains', ['A,a,1.4,0.1', 'A,b,2.4,0.1', '合计,,4,0.3'], []],
    [
      'that rounding does not explain',
      ['A,a,1.4,0.1', 'A,b,2.4,0.1', '合计,,5,0.4'],
      ['warning 4 v 5', 'warning 4 w 0.4'],
    ],
    ['with subtotals', [...two, 'A,小计,30,300', ...more, 'B,小计,90,900', '合计,,120,1200'], []],
    [
      'with wrong subtotals',
      [...two, 'A,小计,37,300', ...more, 'B,小计,90,980', '合计,,129,1200'],
      ['warning 4 v 37', 'warning 8 v 129', 'warning 7 w 980'],
    ],
    [
      'above subtotals above parts',
      ['总计,,129,1200', 'A,小计,30,300', ...two, 'B,小计,99,900', ...more],
      ['warning 2 v 129', 'warning 6 v 99'],
    ],
    [
      'in English',
      ['Total,,129,1200', 'A,Subtotal,30,300', ...two, 'B,Subtotal,90,990', ...more],
      ['warning 2 v 129', 'warning 6 w 990'],
    ],
    ['with a part missing', ['A,a,10,100', 'A,b,—,200', '合计,,30,300'], ['note 4 v 30']],
    ['with a part that is a range', ['A,a,10,100', 'A,b,10-20,200', '合计,,30,300'], ['note 4 v 30']],
    ['with a part that is about so much', ['A,a,10,100', 'A,b,约10,200', '合计,,30,300'], ['note 4 v 30']],
    ['that are about so much', [...two, '合计,,约40,300'], ['note 4 v 约40']],
    ['without a number', [...two, '合计,,—,300'], []],
    ['without a part that has a number', ['A,a,—,100', 'A,b,,200', '合计,,30,300'], []],
    ['without parts', ['合计,,30,300'], []],
  ])('%s', (_, lines, expected) => {
    expect(findingsOn(lines, [`totals: ${recognised}`]).map(told)).toEqual(expected);
  });

  it('within groups are compared with their group, and a grand total with all rows', () => {
    const lines = [...two, 'A,合计,30,300', ...more, 'B,合计,99,900', '总计,,129,1200'];
    const within = '[{ rows: recognised, over: v, within: [group] }]';
    expect(findingsOn(lines, [`totals: ${within}`]).map(told)).toEqual(['warning 7 v 99', 'warning 8 v 129']);
  });

  it('of money compare whole amounts, whatever scale they were printed with', () => {
    const lines = ['A,a,1.2亿元,1', 'A,b,3000万元,1', '合计,,1.7亿元,2'];
    const [finding] = findingsOn(lines, [`totals: ${recognised}`], ['money', 'number']);
    expect(finding?.message).toEqual({
      'zh-CN': '合计为“1.7亿元”，2 个部分（第 2–3 行）之和为 1.5亿，少 0.2亿。',
      en: 'The total is "1.7亿元"; its 2 parts (lines 2–3) add up to 1.5亿, 0.2亿 less.',
    });
    const mixed = ['A,a,$1.2亿,1', 'A,b,3000万元,1', '合计,,1.7亿元,2'];
    expect(findingsOn(mixed, [`totals: ${recognised}`], ['money', 'number']).map(told)).toEqual([
      'note 4 v 1.7亿元',
    ]);
  });

  it('of percentages differ by points', () => {
    const lines = ['A,a,33.3%,1', 'A,b,33.3%,1', 'A,c,33.3%,1', '合计,,110%,3'];
    const [finding] = findingsOn(lines, [`totals: ${recognised}`], ['percent', 'number']);
    expect(finding?.message).toEqual({
      'zh-CN': '合计为“110%”，3 个部分（第 2–4 行）之和为 99.9%，少 10.1 个百分点。',
      en: 'The total is "110%"; its 3 parts (lines 2–4) add up to 99.9%, 10.1 percentage points less.',
    });
  });

  it('do not add what is only a part of the row above it', () => {
    const parted = ['A,a,100,1', 'A,其中：软件,60,1', 'A,其中: 硬件,40,1', 'A,其中国资,5,1', '合计,,105,4'];
    expect(findingsOn(parted, ['totals: [{ rows: recognised, over: v }]'])).toEqual([]);
    const own = ['合计,,100,2', 'A,其中：软件,60,1', 'A,其中：硬件,30,1'];
    expect(findingsOn(own, ['totals: [{ rows: recognised, over: v }]']).map(told)).toEqual([
      'warning 2 v 100',
    ]);
  });

  it('may differ by the tolerance that is declared, and by no more', () => {
    const lines = [...two, '合计,,31,300'];
    const totals = (tolerance: string) => [
      `totals: [{ rows: recognised, over: v, tolerance: ${tolerance} }]`,
    ];
    expect(findingsOn(lines, totals('1'))).toEqual([]);
    expect(findingsOn(lines, totals('0.99')).map(told)).toEqual(['warning 4 v 31']);
    expect(findingsOn(lines, totals('0')).map(told)).toEqual(['warning 4 v 31']);
  });
});

describe('totals that nobody declared', () => {
  const notesOn = (lines: string[], keys: string[] = []) => {
    const fields = [
      field('group', 'name'),
      field('key', 'name'),
      field('v', 'number'),
      field('w', 'percent'),
    ];
    const files = { 'tables/t.csv': `group,key,v,w\n${lines.join('\n')}\n` };
    return build(table(fields, ['primaryKey: [group, key]', ...keys]), files)
      .findings.filter(({ code }) => code === 'total-row')
      .map(({ severity, line, message }) => ({ severity, line, ...message }));
  };
  const two = ['A,a,10,50%', 'A,b,20,50%'];

  it.each([
    ['that add up', [...two, '合计,,30,100%'], /第 2–3 行加起来与它相符。$/, /lines 2–3 add up to it\.$/],
    [
      'that do not',
      [...two, '合计,,37,100%'],
      /第 2–3 行加起来与它不符：“v”为 37，之和是 30。$/,
      /lines 2–3 do not add up to it: "v" is 37 against 30\.$/,
    ],
    [
      'that rounding may explain',
      [...two, '合计,,31,100%'],
      /只有四舍五入可以解释的出入：“v”为 31，之和是 30。$/,
      /but for what rounding may explain: "v" is 31 against 30\.$/,
    ],
    [
      'with 其中 rows',
      [...two, 'A,其中：甲,9,1%', '合计,,30,100%'],
      /2–3 行加起来与它相符/,
      /add up to it\.$/,
    ],
    [
      'with a part missing',
      [...two, 'B,c,—,0%', '合计,,30,100%'],
      /与其他行一样是数据。$/,
      /any other row\.$/,
    ],
    ['about so much', [...two, '合计,,约99,100%'], /与其他行一样是数据。$/, /any other row\.$/],
  ])('%s are told so in their note', (_, lines, chinese, english) => {
    const [note, ...others] = notesOn(lines);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ severity: 'note', line: lines.length + 1 });
    expect(note?.['zh-CN']).toMatch(chinese);
    expect(note?.en).toMatch(english);
  });

  it('in a table that was made long are compared within each of its columns, and all told in one note', () => {
    const long = (total: string) => {
      const files = { 'tables/t.csv': `name,2021,2022\na,1,20\nb,2,30\nc,4,40\n合计,${total}\n` };
      const keys = ['primaryKey: [name, year]', 'unpivot: { keep: [name], name: year, value: v }'];
      const fields = [field('name', 'name'), field('year', 'period'), field('v', 'number')];
      return build(table(fields, keys), files)
        .findings.filter(({ code }) => code === 'total-row')
        .map(({ line, message, hint }) => [line, message.en, hint?.en]);
    };
    expect(long('7,90')).toEqual([
      [
        5,
        expect.stringMatching(/The rows of lines 2–4 add up to it\.$/),
        expect.stringContaining('totals: [{ rows: recognised, over: field, within: [year] }]'),
      ],
    ]);
    expect(long('7,99')).toEqual([
      [
        5,
        expect.stringMatching(/lines 2–4 do not add up to it: "2022" is 99 against 90; the others do\.$/),
        expect.anything(),
      ],
    ]);
  });

  it('left out of the data are told so too', () => {
    const [note] = notesOn([...two, '合计,,37,100%'], ['totalRows: left-out']);
    expect(note?.en).toContain(
      'left out of the data, as report.yaml says. The rows of lines 2–3 do not add up',
    );
  });

  it('name columns that differ, three at most, and say that others do not', () => {
    const names = ['p', 'q', 'r', 's', 't'];
    const fields = [field('key', 'name'), ...names.map((name) => field(name, 'number'))];
    const csv = `key,${names.join(',')}\na,1,1,1,1,1\nb,1,1,1,1,1\nTotal,9,9,9,9,2\n`;
    const { findings } = build(table(fields, ['primaryKey: [key]']), { 'tables/t.csv': csv });
    expect(findings[0]?.message.en).toMatch(
      /: "p" is 9 against 2, "q" is 9 against 2, "r" is 9 against 2, and 1 more; the others do\.$/,
    );
    expect(findings[0]?.message['zh-CN']).toMatch(/；还有 1 列；其余相符。$/);
  });
});

describe('shares', () => {
  const shares = 'shares: [{ field: v, within: [group] }]';

  it.each([
    ['that rounding leaves below the whole', ['A,a,33.3%,', 'A,b,33.3%,', 'A,c,33.3%,'], []],
    ['that rounding leaves above it', ['A,a,66.7%,', 'A,b,33.4%,'], []],
    ['that make less of one group', ['A,a,50%,', 'A,b,50%,', 'B,c,60%,', 'B,d,38%,'], ['warning 4 v 60%']],
    ['below zero among them', ['A,a,-10%,', 'A,b,110%,'], []],
    ['of which one is missing', ['A,a,60%,', 'A,b,—,'], ['note 2 v 60%']],
    ['of which one is about so much', ['A,a,约60%,', 'A,b,30%,'], ['note 2 v 约60%']],
    ['that are all missing', ['A,a,—,', 'A,b,,'], []],
    ['beside their total', ['A,a,60%,', 'A,b,40%,', 'A,合计,100%,'], []],
  ])('%s', (_, lines, expected) => {
    expect(findingsOn(lines, [shares], ['percent', 'number']).map(told)).toEqual(expected);
  });

  it('may make another whole', () => {
    const keys = ['shares: [{ field: v, to: 1 }]'];
    expect(findingsOn(['A,a,0.6,', 'A,b,0.4,'], keys)).toEqual([]);
    expect(findingsOn(['A,a,0.6,', 'A,b,0.2,'], keys).map(told)).toEqual(['warning 2 v 0.6']);
  });

  it('say which group, how many and what they make', () => {
    const lines = ['A,a,50%,', 'A,b,52%,', 'B,c,90%,'];
    const messages = findingsOn(lines, [shares], ['percent', 'number']).map(({ message }) => message);
    expect(messages).toEqual([
      {
        'zh-CN': '“A”的 2 个占比（第 2–3 行）之和为 102%，应为 100%。',
        en: 'The 2 shares of "A" (lines 2–3) add up to 102%, not 100%.',
      },
      {
        'zh-CN': '“B”的占比只有一个（第 4 行），为 90%，应为 100%。',
        en: 'The only share of "B" (line 4) is 90%, not 100%.',
      },
    ]);
  });
});
