import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

const base = [field('region', 'name'), field('year', 'period'), field('amount', 'number')];
const key = 'primaryKey: [region, year]';
const file = 'region,year,amount\n北,2022年,100\n北,2023年,112.45\n南,2023年,50\n北,2023年上半年,60\n';

/** The table with one more field, derived. */
const derived = (type: string, derive: string, lines: string, fields = base, keys = [key]) =>
  build(table([...fields, field('d', type, `derive: { ${derive} }`)], keys), { 'tables/t.csv': lines });

describe('change on the year before', () => {
  const change = 'change: amount, over: year';

  it('is rounded once, has the status derived, and says what it is made from and how', () => {
    const { figure } = derived('percent', change, file);
    expect(figure('t.北.2023年.d')).toEqual({
      id: 't.北.2023年.d',
      value: { type: 'percent', value: '12.5' },
      text: { 'zh-CN': '12.5%', en: '12.5%' },
      cellText: { 'zh-CN': '12.5%', en: '12.5%' },
      status: 'derived',
      provenance: {
        file: 'tables/t.csv',
        line: 3,
        rules: ['derive-change', 'round'],
        sources: ['S1'],
        derivedFrom: ['t.北.2023年.amount', 't.北.2022年.amount'],
        formula: {
          'zh-CN': 'amount项除以上年同期的amount项，减一',
          en: 'amount divided by that of the same period a year before, less one',
        },
      },
    });
  });

  it('compares within a series and a grain alone, and guesses over no gap', () => {
    const { row, of } = derived('percent', change, `${file}南,2021年,40\n`);
    for (const key of ['南.2023年', '南.2021年', '北.2023年上半年', '北.2022年']) {
      expect(row(key).cells.d?.value, key).toEqual({ type: 'missing', reason: 'notApplicable' });
    }
    expect(of('derived-missing')).toMatchObject([
      {
        severity: 'note',
        file: 'tables/t.csv',
        line: 2,
        column: 'd',
        message: {
          en: 'd has no value in 4 rows: there is no such period of an earlier year. This is the first.',
        },
      },
    ]);
  });

  it('is shown in a column that says so, with its own status beside that of the row', () => {
    const { report, row } = derived('percent', change, file);
    const shown = report?.tables[0]?.fields[3];
    expect(shown).toMatchObject({
      title: { 'zh-CN': 'd项·推算', en: 'd, derived' },
      formula: { en: 'amount divided by that of the same period a year before, less one' },
      columns: [],
      sheetColumns: [{ header: { 'zh-CN': 'd项·推算', en: 'd, derived' } }],
    });
    expect(row('北.2023年').status).toBe('reported');
    expect(row('北.2023年').cells.d?.status).toBe('derived');
    expect(row('北.2023年').cells.amount?.status).toBeUndefined();
  });

  it('counts as derived, and what cannot be derived is no value that the sources lack', () => {
    const { figure } = derived('percent', change, file);
    expect(figure('status.derived.figures').value).toMatchObject({ value: '1' });
    expect(figure('status.missing.figures').value).toMatchObject({ value: '0' });
  });

  it('is about so much where a part is', () => {
    const { figure } = derived('percent', change, file.replace('100', '约100'));
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { value: '12.5', op: '~' },
      text: { 'zh-CN': '约12.5%', en: 'about 12.5%' },
    });
  });

  it.each([
    ['北,2022年,100', '北,2022年,', 'blank', 'a value that they are made from is missing'],
    ['北,2022年,100', '北,2022年,未公开', 'undisclosed', 'a value that they are made from is missing'],
    [
      '北,2022年,100',
      '北,2022年,超过100',
      'notApplicable',
      'a value that they are made from is a range, a list or a bound',
    ],
    ['112.45', '100-120', 'notApplicable', 'a value that they are made from is a range, a list or a bound'],
    ['北,2022年,100', '北,2022年,0', 'notApplicable', 'the divisor is not above zero'],
    ['北,2022年,100', '北,2022年,-5', 'notApplicable', 'the divisor is not above zero'],
    ['北,2022年,100', '北,2022年,100万家', 'notApplicable', 'currencies or units differ'],
  ])('is missing, never zero, with %s as %s', (from, to, reason, why) => {
    const { row, of } = derived('percent', change, file.replace(from, to));
    expect(row('北.2023年').cells.d).toMatchObject({ value: { type: 'missing', reason } });
    expect(row('北.2023年').cells.d?.figure).toBeUndefined();
    expect(of('derived-missing').map(({ message }) => message.en)).toContain(
      `d has no value in 1 row: ${why}. This is the first.`,
    );
  });

  it('needs to be told the series where the key does not tell them', () => {
    const fields = [...base, field('id', 'name')];
    const lines = 'id,region,year,amount\na,北,2022年,100\nb,北,2023年,110\nc,南,2023年,5\n';
    const { of } = derived('percent', change, lines, fields, ['primaryKey: [id]']);
    expect(of('manifest-error')).toMatchObject([{ column: 'tables[0].fields.d.derive', raw: 'year' }]);
    const { figure } = derived('percent', `${change}, by: [region]`, lines, fields, ['primaryKey: [id]']);
    expect(figure('t.b.d').value).toMatchObject({ value: '10.0' });
  });

  it('is missing where two rows could be the year before', () => {
    const fields = [...base, field('id', 'name')];
    const lines = 'id,region,year,amount\na,北,2022年,100\nb,北,2023年,110\nc,北,2022,90\n';
    const { row, of } = derived('percent', `${change}, by: [region]`, lines, fields, ['primaryKey: [id]']);
    expect(row('b').cells.d?.value.type).toBe('missing');
    expect(of('derived-missing').map(({ message }) => message.en)).toContain(
      'd has no value in 1 row: several rows have that period of the earlier year. This is the first.',
    );
  });

  it('has the decimals that it is asked for', () => {
    const { figure } = derived('percent', `${change}, digits: 3`, file);
    expect(figure('t.北.2023年.d').text.en).toBe('12.450%');
    expect(derived('percent', `${change}, digits: 0`, file).figure('t.北.2023年.d').text.en).toBe('12%');
  });

  it('can be quoted by reference and be a key figure, with its status', () => {
    const { report, findings } = build(
      table([...base, field('d', 'percent', `derive: { ${change} }`)], [key]),
      { 'tables/t.csv': file },
      'keyFigures: [{ figure: t.北.2023年.d, label: { zh-CN: 增长, en: Growth } }]',
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report?.keyFigures).toMatchObject([{ figure: 't.北.2023年.d', status: 'derived' }]);
  });

  it('shows its status below a chart of it', () => {
    const { report } = build(
      table([...base, field('d', 'percent', `derive: { ${change} }`)], [key]),
      { 'tables/t.csv': file },
      'charts: [{ id: c, kind: bars, table: t, label: region, values: [d], where: { year: [2023年], region: [北] }, title: { zh-CN: 图, en: Chart }, subtitle: { zh-CN: 百分比, en: Per cent }, alt: { zh-CN: 图, en: Chart } }]',
    );
    expect(report?.charts[0]).toMatchObject({
      statuses: ['reported', 'derived'],
      series: [{ label: { en: 'd, derived' } }],
    });
  });
});

describe('other values from the series', () => {
  it('increase is exact and in the unit of the field', () => {
    const { figure } = derived('number', 'increase: amount, over: year', file);
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { type: 'number', value: '12.45' },
      provenance: { rules: ['derive-increase'], derivedFrom: ['t.北.2023年.amount', 't.北.2022年.amount'] },
    });
  });

  it('percentages increase by points', () => {
    const fields = [field('region', 'name'), field('year', 'period'), field('amount', 'percent')];
    const { figure } = derived(
      'points',
      'increase: amount, over: year',
      'region,year,amount\n北,2022年,31.5%\n北,2023年,36%\n',
      fields,
    );
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { type: 'points', value: '4.5' },
      text: { 'zh-CN': '4.5个百分点', en: '4.5 percentage points' },
    });
  });

  it('growth a year compounds from a first period to a last', () => {
    const lines = 'region,year,amount\n北,2020年,1000\n北,2021年,1500\n北,2023年,1331\n南,2023年,7\n';
    const { figure, row, of } = derived(
      'percent',
      'growthRate: amount, over: year, from: 2020年, to: 2023年',
      lines,
    );
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { value: '10.0' },
      provenance: {
        derivedFrom: ['t.北.2023年.amount', 't.北.2020年.amount'],
        formula: {
          'zh-CN': 'amount项除以2020年的amount项，按相隔年数开方，减一',
          en: 'amount divided by that of 2020, to the power of one over the years between, less one',
        },
      },
    });
    expect(row('北.2021年').cells.d?.value).toEqual({ type: 'missing', reason: 'notApplicable' });
    // Only the row that was asked for and has no first period is told of.
    expect(of('derived-missing')).toMatchObject([
      { line: 5, message: { en: expect.stringContaining('1 row:') } },
    ]);
  });

  it('growth a year begins with each series where no period is named', () => {
    const lines =
      'region,year,amount\n北,2020年,1000\n北,2021年,1500\n北,2022年,1210\n南,2022年,100\n南,2023年,121\n';
    const { figure } = derived('percent', 'growthRate: amount, over: year', lines);
    expect(figure('t.北.2021年.d').value).toMatchObject({ value: '50.0' });
    expect(figure('t.北.2022年.d').value).toMatchObject({ value: '10.0' });
    expect(figure('t.南.2023年.d').value).toMatchObject({ value: '21.0' });
  });
});

describe('values from one row', () => {
  const fields = [
    field('region', 'name'),
    field('a', 'money', 'currency: CNY, unit: { zh-CN: 亿, en: billion }'),
    field('b', 'money', 'currency: CNY, unit: { zh-CN: 亿, en: billion }'),
    field('people', 'number'),
  ];
  const keys = ['primaryKey: [region]'];
  const lines = 'region,a,b,people\n北,1.5亿,2.50亿,3万\n南,1亿,,2万\n';
  const unit = 'currency: CNY, unit: { zh-CN: 亿, en: billion }';

  it('a sum is exact and as coarse as its coarsest part', () => {
    const { figure, row } = build(
      table([...fields, field('d', 'money', `${unit}, derive: { sum: [a, b] }`)], keys),
      {
        'tables/t.csv': lines,
      },
    );
    expect(figure('t.北.d')).toMatchObject({
      value: { type: 'money', value: '400000000', currency: 'CNY' },
      text: { 'zh-CN': '4.0亿元', en: 'RMB 0.40 billion' },
      provenance: {
        derivedFrom: ['t.北.a', 't.北.b'],
        formula: { 'zh-CN': 'a项和b项之和', en: 'The sum of a and b' },
      },
    });
    expect(row('南').cells.d?.value).toEqual({ type: 'missing', reason: 'blank' });
  });

  it('a difference may be below zero', () => {
    const { figure } = build(
      table([...fields, field('d', 'money', `${unit}, derive: { difference: [a, b] }`)], keys),
      {
        'tables/t.csv': lines,
      },
    );
    expect(figure('t.北.d').text['zh-CN']).toBe('−1.0亿元');
  });

  it('a ratio is a number, a percentage, or money a head', () => {
    const ratio = (type: string, derive: string) =>
      build(table([...fields, field('d', type, `derive: { ${derive} }`)], keys), {
        'tables/t.csv': lines,
      }).figure('t.北.d');
    expect(ratio('number', 'ratio: [a, b]').value).toEqual({ type: 'number', value: '0.60' });
    expect(ratio('percent', 'ratio: [a, b]').value).toEqual({ type: 'percent', value: '60.0' });
    expect(ratio('money', 'ratio: [a, people], digits: 0')).toMatchObject({
      value: { type: 'money', value: '5000', currency: 'CNY' },
      text: { 'zh-CN': '5,000元' },
    });
  });

  it('a derived value can be made from others, in any order', () => {
    const { figure } = build(
      table(
        [
          ...fields,
          field('d', 'percent', 'derive: { ratio: [a, all] }'),
          field('all', 'money', `${unit}, derive: { sum: [a, b] }`),
        ],
        keys,
      ),
      { 'tables/t.csv': lines },
    );
    expect(figure('t.北.d')).toMatchObject({
      value: { value: '37.5' },
      provenance: { derivedFrom: ['t.北.a', 't.北.all'] },
    });
  });
});

describe('shares', () => {
  const lines =
    'region,year,amount\n北,2023年,60\n南,2023年,约20\n西,2023年,20.0\n北,2022年,1\n南,2022年,2\n合计,2023年,100\n';

  it('are of the sum of the rows but totals; the sum is a figure too', () => {
    const { figure } = derived('percent', 'share: amount, within: [year]', lines);
    expect(figure('t.北.2022年.d')).toMatchObject({
      value: { type: 'percent', value: '33.3' },
      provenance: { derivedFrom: ['t.北.2022年.amount', 't.2022年.d.parts'] },
    });
    expect(figure('t.西.2023年.d').value).toEqual({ type: 'percent', value: '20.0', op: '~' });
    expect(figure('t.2023年.d.parts')).toMatchObject({
      value: { type: 'number', value: '100.0', op: '~' },
      status: 'derived',
      provenance: {
        rules: ['derive-sum'],
        derivedFrom: ['t.北.2023年.amount', 't.南.2023年.amount', 't.西.2023年.amount'],
      },
    });
  });

  it('are of all rows where none are said to belong together', () => {
    const { figure } = derived('percent', 'share: amount', 'region,year,amount\n北,2023年,1\n南,2023年,3\n');
    expect(figure('t.南.2023年.d').provenance.derivedFrom).toEqual(['t.南.2023年.amount', 't.d.parts']);
    expect(figure('t.d.parts').text.en).toBe('4');
  });

  it('are missing in a group that lacks a part, and in no other', () => {
    const { row, figure, report } = derived(
      'percent',
      'share: amount, within: [year]',
      lines.replace('约20', '—'),
    );
    expect(row('北.2023年').cells.d?.value).toEqual({ type: 'missing', reason: 'dash' });
    expect(figure('t.北.2022年.d').value).toMatchObject({ value: '33.3' });
    expect(report?.figures.some(({ id }) => id === 't.2023年.d.parts')).toBe(false);
  });

  it('are of the printed total where that is asked for', () => {
    const { figure, row, of } = derived('percent', 'share: amount, of: total, within: [year]', lines);
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { value: '60.0' },
      provenance: { derivedFrom: ['t.北.2023年.amount', 't.合计.2023年.amount'] },
    });
    expect(row('北.2022年').cells.d?.value.type).toBe('missing');
    expect(of('derived-missing')).toMatchObject([
      { line: 5, message: { en: expect.stringContaining('no total row') } },
    ]);
  });
});

describe('sources and status of a derived value', () => {
  const keys = [key, 'status: { column: status }', 'sources: { column: source }'];
  const lines = (status: string) =>
    `region,year,amount,status,source\n北,2022年,100,${status},S2\n北,2023年,110,related,S1\n`;

  it('are the sources of all its parts', () => {
    const { figure, row } = derived('percent', 'change: amount, over: year', lines('reported'), base, keys);
    expect(figure('t.北.2023年.d').provenance.sources).toEqual(['S1', 'S2']);
    expect(row('北.2023年').sources).toEqual(['S1']);
  });

  it('are no better than its worst part', () => {
    const { figure, row } = derived(
      'percent',
      'change: amount, over: year',
      lines('illustrative'),
      base,
      keys,
    );
    expect(figure('t.北.2023年.d').status).toBe('illustrative');
    expect(row('北.2023年').cells.d?.status).toBe('illustrative');
  });

  it('hold the correction of a part', () => {
    const { figure } = build(
      table([...base, field('d', 'percent', 'derive: { change: amount, over: year }')], [key]),
      {
        'tables/t.csv': 'region,year,amount\n北,2022年,1000\n北,2023年,110\n',
        'tables/corrections.csv':
          'file,line,column,was,is,reason,source\ntables/t.csv,2,amount,1000,100,多写一个零,S2\n',
      },
    );
    expect(figure('t.北.2023年.d')).toMatchObject({
      value: { value: '10.0' },
      provenance: { sources: ['S1', 'S2'] },
    });
  });
});

describe('derive in report.yaml', () => {
  const problem = (fields: string[], keys = [key]) => build(table(fields, keys), {}).findings;

  it.each([
    ['percent', 'change: amonut, over: year', 'amonut'],
    ['percent', 'change: amount, over: region', 'region'],
    ['number', 'change: amount, over: year', 'number'],
    ['percent', 'change: region, over: year', 'percent'],
    ['points', 'sum: [amount, amount]', 'points'],
    ['number', 'ratio: [d, amount]', 'd'],
    ['percent', 'share: amount, within: [d]', 'd'],
    ['percent', 'growthRate: amount, over: year, from: 昨年', '昨年'],
  ])('type %s, { %s } is refused for %s', (type, derive, raw) => {
    expect(problem([...base, field('d', type, `derive: { ${derive} }`)])).toMatchObject([
      { code: 'manifest-error', severity: 'error', column: 'tables[0].fields.d.derive', raw },
    ]);
  });

  it.each([
    ['column: x', 'column'],
    ['digits: { en: 1 }', 'digits'],
    ['vocabulary: v', 'vocabulary'],
  ])('has no %s beside it', (more, raw) => {
    const findings = build(
      table([...base, field('d', 'percent', `${more}, derive: { change: amount, over: year }`)], [key]),
      {},
      'vocabularies: { v: { x: { zh-CN: 甲, en: X } } }',
    ).findings;
    expect(findings).toMatchObject([{ code: 'manifest-error', raw }]);
  });

  it('goes in no circle, and is no part of the key', () => {
    const circle = [
      ...base,
      field('d', 'number', 'derive: { sum: [amount, e] }'),
      field('e', 'number', 'derive: { sum: [amount, d] }'),
    ];
    expect(problem(circle)).toMatchObject([{ raw: 'd' }, { raw: 'e' }]);
    const keyed = [...base, field('d', 'number', 'derive: { sum: [amount, amount] }')];
    expect(problem(keyed, ['primaryKey: [d]'])).toMatchObject([{ raw: 'd' }]);
  });

  it('takes a share of the printed total only where total rows are kept', () => {
    const fields = [...base, field('d', 'percent', 'derive: { share: amount, of: total }')];
    const totals = 'totals: [{ rows: recognised, over: amount }]';
    expect(problem(fields, [key, totals])).toMatchObject([{ code: 'manifest-error', raw: 'total' }]);
  });

  it('is one of the shapes that there are', () => {
    const [finding] = problem([...base, field('d', 'percent', 'derive: { chnage: amount, over: year }')]);
    expect(finding).toMatchObject({
      code: 'manifest-error',
      message: { en: 'There is no way of deriving called "chnage".' },
      hint: { en: expect.stringContaining('change, growthRate') },
    });
  });
});
