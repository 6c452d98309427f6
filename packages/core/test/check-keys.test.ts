import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

const told = (findings: ReturnType<typeof build>['findings'], codes: string[]) =>
  findings
    .filter(({ code }) => codes.includes(code))
    .map(({ severity, code, line, column }) => `${severity} ${code} ${line} ${column ?? ''}`.trim());

describe('keys', () => {
  const findingsOn = (lines: string[], keyType = 'name') =>
    build(
      table(
        [field('key', keyType), field('part', 'period'), field('v', 'number')],
        ['primaryKey: [key, part]'],
      ),
      {
        'tables/t.csv': `key,part,v\n${lines.join('\n')}\n`,
      },
    ).findings;
  const codes = ['primary-key', 'similar-key', 'duplicate-row'];

  it.each([
    ['that differ in a part', ['A,2022年,1', 'A,2023年,1', 'B,2023年,1'], []],
    ['that are the same', ['A,2023年,1', 'A,2023年,2'], ['error primary-key 3 key, part']],
    [
      'of a row pasted twice',
      ['A,2023年,1', 'A,2023年,1'],
      ['error primary-key 3 key, part', 'warning duplicate-row 3'],
    ],
    [
      'of which one row is pasted',
      ['A,2023年,1', 'A,2023年,2', 'A,2023年,1'],
      ['error primary-key 3 key, part', 'error primary-key 4 key, part', 'warning duplicate-row 4'],
    ],
    [
      'of the same amount, written otherwise',
      ['A,2023年,1', 'A,2023年,1.0'],
      ['error primary-key 3 key, part'],
    ],
    ['that differ in width', ['A公司,2023年,1', 'Ａ公司,2023年,2'], ['warning similar-key 3 key, part']],
    [
      'that differ in an invisible character',
      ['A公司,2023年,1', 'A公司\u200b,2023年,2'],
      ['warning similar-key 3 key, part'],
    ],
    ['that differ in capitals', ['OpenAI,2023年,1', 'Openai,2023年,2'], ['warning similar-key 3 key, part']],
    ['that differ in a blank', ['Open AI,2023年,1', 'OpenAI,2023年,2'], ['warning similar-key 3 key, part']],
    ['of one period in two spellings', ['A,2023年,1', 'A,2023,2'], ['warning similar-key 3 key, part']],
    [
      'of one half-year in three spellings',
      ['A,2023年上半年,1', 'A,2023H1,2', 'A,2023年1-6月,3'],
      ['warning similar-key 3 key, part', 'warning similar-key 4 key, part'],
    ],
    ['of a day, a month and a year', ['A,2023年,1', 'A,2023年1月,2', 'A,2023-01-01,3'], []],
    ['with a part missing', ['A,2023年,1', ',2023年,2', 'A,,3'], []],
    ['that are missing twice', [',2023年,1', ',2023年,2'], ['error primary-key 3 key, part']],
    ['whose parts read alike when joined', ['A.B,2023年,1', 'A,2023年,2'], []],
  ])('%s', (_, lines, expected) => {
    expect(told(findingsOn(lines), codes)).toEqual(expected);
  });

  it('say which cells no id could tell apart', () => {
    const finding = findingsOn(['A.B,2023年,1', 'A B,2023年,2']).find(({ code }) => code === 'primary-key');
    expect(finding?.message).toEqual({
      'zh-CN': '主键“A B, 2023年”与第 2 行的“A.B, 2023年”在编号里都写成“A-B.2023年”，无法区分。',
      en: 'The keys "A B, 2023年" here and "A.B, 2023年" on line 2 both become "A-B.2023年" in ids, so nothing tells them apart.',
    });
  });

  it('say how similar keys differ', () => {
    const messageOf = (first: string, second: string) =>
      findingsOn([`${first},1`, `${second},2`]).find(({ code }) => code === 'similar-key')?.message;
    expect(messageOf('Open AI,2023年', 'openai,2023年')).toEqual({
      'zh-CN': '主键“openai, 2023年”与第 2 行的“Open AI, 2023年”只差大小写或空格，却算作两行。',
      en: 'The key "openai, 2023年" differs from "Open AI, 2023年" of line 2 only in capitals or blanks; they count as two.',
    });
    expect(messageOf('A,2023年', 'A,2023')?.en).toBe(
      'The key "A, 2023" is "A, 2023年" of line 2 written in another way; they count as two.',
    );
    expect(messageOf('Ａ,2023年', 'A,2023年')?.en).toContain('is written with other characters');
  });
});

describe('words that repeat', () => {
  const notesOn = (cells: string[]) => {
    const lines = cells.map((cell, at) => `${'abcdefgh'[at]},${cell}\n`).join('');
    const fields = [field('key', 'name'), field('word', 'name')];
    const { findings } = build(table(fields, ['primaryKey: [key]']), {
      'tables/t.csv': `key,word\n${lines}`,
    });
    return findings.filter(({ code }) => code === 'similar-value');
  };

  it.each([
    ['one spelling', ['AI', 'AI', 'BI'], []],
    ['two widths', ['AI', 'ＡＩ', 'AI'], ['3 ＡＩ']],
    ['capitals', ['Meta', 'META', 'meta'], ['3 META', '4 meta']],
    ['blanks', ['百度 文心', '百度文心'], ['3 百度文心']],
    ['different words', ['A-I', 'AI', 'A.I'], []],
  ])('have a note where they are spelt in two ways: %s', (_, cells, expected) => {
    expect(notesOn(cells).map(({ line, raw }) => `${line} ${raw}`)).toEqual(expected);
  });
});

describe('foreign keys', () => {
  const findingsOn = (lines: string[], targets: string[], keys: string) => {
    const own = table(
      [field('k', 'name'), field('c', 'name'), field('d', 'name')],
      ['primaryKey: [k]', `foreignKeys: [${keys}]`],
    );
    const other = table(
      [field('id', 'name'), field('e', 'name')],
      ['primaryKey: [id, e]'],
      'o',
      'tables/o.csv',
    );
    return build([own, other], {
      'tables/t.csv': `k,c,d\n${lines.join('\n')}\n`,
      'tables/o.csv': `id,e\n${targets.join('\n')}\n`,
    }).findings;
  };
  const one = '{ fields: [c], reference: { table: o, fields: [id] } }';
  const two = '{ fields: [c, d], reference: { table: o, fields: [id, e] } }';

  it.each([
    ['of one field', ['a,A,', 'b,B,', 'c,A,'], one, ['error foreign-key 3 c']],
    ['that are missing', ['a,,', 'b,—,', 'c,N/A,', 'd,A ,'], one, []],
    [
      'of two fields',
      ['a,A,x', 'b,A,y', 'c,B,x'],
      two,
      ['error foreign-key 3 c, d', 'error foreign-key 4 c, d'],
    ],
    [
      'of two fields that are missing, one or both',
      ['a,,', 'b,A,', 'c,,x'],
      two,
      ['error foreign-key 3 c, d', 'error foreign-key 4 c, d'],
    ],
  ])('%s', (_, lines, keys, expected) => {
    expect(told(findingsOn(lines, ['A,x'], keys), ['foreign-key'])).toEqual(expected);
  });

  it('say what is wanted where, and which row is only spelt in another way', () => {
    const [missing, similar] = findingsOn(['a,B,', 'b,ａ,'], ['A,x'], one).filter(
      ({ code }) => code === 'foreign-key',
    );
    expect(missing?.message).toEqual({
      'zh-CN': '表 o 里没有 id 为“B”的行。',
      en: 'The table o has no row with "B" in id.',
    });
    expect(missing?.hint?.en).toBe('Add a row to tables/o.csv, or correct the cell.');
    expect(similar?.hint).toEqual({
      'zh-CN': '那里有“A”，只差全角半角、大小写、空格或看不见的字符；统一写法。',
      en: 'It has "A", which differs only in width, capitals, blanks or invisible characters; spell them alike.',
    });
  });

  it('may refer to their own table', () => {
    const keys = ['primaryKey: [k]', 'foreignKeys: [{ fields: [up], reference: { table: t, fields: [k] } }]'];
    const { findings } = build(table([field('k', 'name'), field('up', 'name')], keys), {
      'tables/t.csv': 'k,up\nA,\nB,A\nC,D\n',
    });
    expect(told(findings, ['foreign-key'])).toEqual(['error foreign-key 4 up']);
  });

  it.each([
    ['{ fields: [c], reference: { table: no, fields: [id] } }', 'There is no table "no".'],
    ['{ fields: [no], reference: { table: o, fields: [id] } }', 'There is no field "no".'],
    ['{ fields: [c], reference: { table: o, fields: [no] } }', 'There is no field "no".'],
    [
      '{ fields: [c, d], reference: { table: o, fields: [id] } }',
      '"fields" names 2, "reference.fields" 1; they don\'t pair up.',
    ],
  ])('that mean nothing are refused: %s', (keys, expected) => {
    const findings = findingsOn(['a,A,'], ['A,x'], keys);
    expect(findings.map(({ code }) => code)).toEqual(['manifest-error']);
    expect(findings[0]?.message.en).toContain(expected);
  });
});
