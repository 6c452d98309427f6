import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/index.ts';
import { build, field, table } from './declared/build-declared.ts';

/** Findings on a field of a type with constraints, whose cells stand in the lines from 2 on. */
function findingsOn(type: string, constraints: string, cells: string[], more = ''): Finding[] {
  const keys = `constraints: { ${constraints} }${more === '' ? '' : `, ${more}`}`;
  const fields = [field('row', 'name'), field('value', type, keys)];
  const lines = cells.map((cell, at) => `r${String.fromCharCode(97 + at)},"${cell}"\n`).join('');
  const { findings } = build(table(fields, ['primaryKey: [row]']), { 'tables/t.csv': `row,value\n${lines}` });
  return findings.filter(({ code }) => code !== 'typed-digits' && code !== 'similar-value');
}

/** The raw cells that break the constraint, each with its line and column in place. */
function broken(type: string, constraints: string, cells: string[], more = ''): string[] {
  return findingsOn(type, constraints, cells, more).map((finding) => {
    const { code, severity, file, line = 0, column, raw = '' } = finding;
    expect(`${severity} ${code} ${file} ${column}`).toMatch(
      /^error (constraint|unique)-error tables\/t\.csv value$/,
    );
    expect(cells[line - 2]?.trim()).toBe(raw);
    return raw;
  });
}

describe('bounds', () => {
  it.each([
    ['number', 'minimum: 0.5', ['0.49', '0.5', '1e3', '１', '0.50'], ['0.49']],
    ['number', 'minimum: -0.5', ['-0.51', '-0.5', '-0.49', '-1', '0'], ['-0.51', '-1']],
    ['number', 'maximum: 10', ['10', '10.0', '10.01', '1,000', '-11'], ['10.01', '1,000']],
    ['number', 'maximum: -0.5', ['-0.51', '-0.5', '-0.49'], ['-0.49']],
    ['number', 'exclusiveMinimum: 0', ['0', '0.0', '0.01', '-1', '1万'], ['0', '0.0', '-1']],
    ['number', 'exclusiveMinimum: 0.5', ['0.5', '0.50', '0.51', '1'], ['0.5', '0.50']],
    ['number', 'exclusiveMaximum: 1万', ['1万', '10000', '9999.9', '9999'], ['1万', '10000']],
    ['number', 'exclusiveMaximum: 0.5', ['0.5', '0.4', '1', '0.49'], ['0.5', '1']],
    ['percent', 'maximum: 100', ['100%', '100.1%', '10%-120%', '约101%'], ['100.1%', '10%-120%', '约101%']],
    ['percent', 'exclusiveMaximum: 100%', ['100%', '99.9%'], ['100%']],
    ['points', 'minimum: -5', ['-6个百分点', '-5个百分点', '3个百分点'], ['-6个百分点']],
    ['money', 'maximum: 1亿元', ['1亿元', '1.00000001亿元', '$1.5'], ['1.00000001亿元']],
    ['money', 'exclusiveMinimum: 0', ['0元', '$0', '1元'], ['0元', '$0']],
    ['period', 'minimum: 2019年', ['2018年下半年', '2019年', '2019年1月'], ['2018年下半年']],
    ['period', 'maximum: 2023年', ['2023年12月', '2023-12-31', '2024年'], ['2024年']],
    ['period', 'exclusiveMinimum: 2019年', ['2019年12月', '2020年'], ['2019年12月']],
    ['period', 'exclusiveMaximum: 2023年', ['2023年', '2022年12月', '2023年6月'], ['2023年', '2023年6月']],
  ])('of %s with %s', (type, constraints, cells, expected) => {
    expect(broken(type, constraints, ['', '—', ...cells])).toEqual(expected);
  });

  it('are broken by what is certainly beyond them, and by nothing that may be within', () => {
    const cells = ['超过1亿', '不低于1亿', '不到1亿', '不到2亿', '约1亿', '超过9千万'];
    expect(broken('number', 'maximum: 1亿', cells)).toEqual(['超过1亿']);
    expect(broken('number', 'minimum: 1亿', cells)).toEqual(['不到1亿']);
    expect(broken('number', 'exclusiveMaximum: 1亿', cells)).toEqual(['超过1亿', '不低于1亿', '约1亿']);
  });

  it('are told in a sentence of each language', () => {
    const texts = (type: string, constraints: string, cell: string) =>
      findingsOn(type, constraints, [cell]).map(({ message }) => [message['zh-CN'], message.en]);
    expect(texts('percent', 'maximum: 100', '136.6%')).toEqual([
      ['“136.6%”大于最大值 100。', '"136.6%" is above the maximum 100.'],
    ]);
    expect(texts('number', 'exclusiveMinimum: 0', '0')).toEqual([
      ['“0”应大于 0。', '"0" is not above 0, as it should be.'],
    ]);
    expect(texts('period', 'exclusiveMaximum: 2023年', '2023年6月')).toEqual([
      ['“2023年6月”应早于 2023年。', '"2023年6月" does not begin before 2023年, as it should.'],
    ]);
  });

  it.each([
    ['text', 'minimum: 2', "minimum: Values of type text have no order, so they can't have this bound."],
    ['money', 'maximum: 约1亿元', 'maximum: "约1亿元" is no exact value of type money.'],
    ['number', 'minimum: 2, maximum: 1', 'minimum: The minimum is above the maximum.'],
    [
      'number',
      'exclusiveMinimum: 1, maximum: 1',
      'exclusiveMinimum: No value can meet both the exclusiveMinimum and the maximum.',
    ],
    ['period', 'minimum: 2024年, maximum: 2023年', 'minimum: The minimum is above the maximum.'],
    ['number', 'minLength: 2', 'minLength: Only texts can be limited in length.'],
    ['text', 'minLength: 3, maxLength: 2', 'minLength: The minLength is above the maxLength.'],
  ])('that mean nothing are refused: %s with %s', (type, constraints, expected) => {
    const findings = findingsOn(type, constraints, ['1']);
    expect(findings.map(({ code, message }) => `${code} ${message.en}`)).toEqual([
      `manifest-error tables[0].fields.value.constraints.${expected}`,
    ]);
  });

  it('may leave a single value or part of a period', () => {
    expect(broken('number', 'minimum: 1, maximum: 1', ['1', '2'])).toEqual(['2']);
    expect(broken('period', 'minimum: 2023年6月, maximum: 2023年', ['2023年5月', '2023年7月'])).toEqual([
      '2023年5月',
    ]);
  });
});

describe('unique', () => {
  it.each([
    ['number', ['1', '1.0', '1,000', '1000', '', '—', '', '１', '约1'], ['1.0', '1000', '１']],
    ['period', ['2023年', '2023', '2023年1月', '2023年上半年', '2023H1'], ['2023', '2023H1']],
    ['money', ['1亿元', '10000万元', '1亿美元', '1元'], ['10000万元']],
    ['percent', ['50%', '50.0%', '5%'], ['50.0%']],
    ['name', ['a', 'A', 'a ', '1', '1.0', 'é', 'e\u0301'], ['a', 'e\u0301']],
  ])('compares values of type %s, however they are written', (type, cells, expected) => {
    expect(broken(type, 'unique: true', cells)).toEqual(expected);
  });

  it('names the earlier line, and how the value is written there', () => {
    const [first, second] = findingsOn('number', 'unique: true', ['1,000', '1000', '1,000']);
    expect(first?.message).toEqual({
      'zh-CN': '“1000”与第 2 行的“1,000”是同一个值，该列的值不能重复。',
      en: '"1000" is the same value as "1,000" in line 2; no value of this column may repeat.',
    });
    expect(second?.message.en).toBe('"1,000" is in line 2 too; no value of this column may repeat.');
  });
});

describe('enum', () => {
  it.each([
    ['number', '[1, 2]', ['1', '1.0', '3', '', '２'], ['3']],
    ['name', '[甲, 乙]', ['甲', '丙', '乙 ', 'N/A', ''], ['丙']],
    ['boolean', '[true]', ['true', '是', '否', ''], ['否']],
    ['period', '[2023, 2024年]', ['2023年', '2024', '2025年'], ['2025年']],
    ['percent', '[50%, 100]', ['50.0%', '100%', '51%'], ['51%']],
    ['money', '[1亿元]', ['10000万元', '1亿美元'], ['1亿美元']],
  ])('of %s lists values: %s', (type, list, cells, expected) => {
    expect(broken(type, `enum: ${list}`, cells)).toEqual(expected);
  });
});

describe('required', () => {
  it.each([
    ['number', ['0', '', '—', 'N/A'], ['', '—', 'N/A']],
    ['name', ['0', '', '　', '暂无'], ['', '', '暂无']],
    ['boolean', ['否', ''], ['']],
    ['period', ['2023年', '—'], ['—']],
  ])('wants a value of type %s', (type, cells, expected) => {
    const found = findingsOn(type, 'required: true', cells);
    expect(found.map(({ code, raw }) => `${code} ${raw}`)).toEqual(
      expected.map((raw) => `constraint-error ${raw}`),
    );
  });

  it('says whether the cell is empty or a mark of missing values', () => {
    const [empty, mark] = findingsOn('number', 'required: true', ['', 'N/A']);
    expect(empty?.message).toEqual({ 'zh-CN': '必填的单元格是空的。', en: 'A required cell is empty.' });
    expect(mark?.message).toEqual({
      'zh-CN': '必填的单元格没有值：“N/A”表示缺失。',
      en: 'A required cell has no value: "N/A" means that it is missing.',
    });
  });
});

describe('lengths and patterns', () => {
  it('count characters as people do, and leave missing values alone', () => {
    const cells = ['甲', '甲乙', '😀', '😀😀', '', '—', '甲乙丙丁'];
    expect(broken('name', 'minLength: 2, maxLength: 3', cells)).toEqual(['甲', '😀', '甲乙丙丁']);
    expect(findingsOn('name', 'minLength: 2', ['甲'])[0]?.message).toEqual({
      'zh-CN': '“甲”有 1 个字符，至少要 2 个。',
      en: '"甲" has 1 character; the least is 2.',
    });
  });

  it('match the whole cell', () => {
    const cells = ['AB1', 'AB12', 'xAB1', 'ab1', 'ＡＢ1', '', '—'];
    expect(broken('name', "pattern: '[A-Z]{2}\\d'", cells)).toEqual(['AB12', 'xAB1', 'ab1', 'ＡＢ1']);
  });
});
