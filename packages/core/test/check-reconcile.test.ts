import { describe, expect, it } from 'vitest';
import { rankBounds } from '../src/check/reconcile/rank-bounds.ts';
import type { Finding } from '../src/index.ts';
import { build, field, table } from './declared/build-declared.ts';

const told = ({ code, severity, line, raw }: Finding) =>
  `${severity} ${code} ${line ?? '–'} ${raw ?? ''}`.trim();

function reconcile(rule: string, lines: string[], types: Record<string, string> = {}) {
  const [header = ''] = lines;
  const fields = header
    .split(',')
    .map((name) => field(name, types[name] ?? (name === 'key' ? 'name' : 'number')));
  const keys = ['primaryKey: [key]', 'reconcile:', `  - ${rule}`];
  const built = build(table(fields, keys), { 'tables/t.csv': `${lines.join('\n')}\n` });
  const off = built.findings.filter(({ code }) => code.endsWith('-off-rule') || code === 'score-differs');
  return { ...built, off: off.map(told), note: built.of('reconciled')[0] };
}

describe('published totals', () => {
  const weighted = 'total: { field: t, parts: { a: 0.7, b: 0.3 } }';

  it.each([
    ['exactly', '3.00,3.00,3.00', true],
    ['as far off as three roundings can put them', '3.01,3.00,3.00', true],
    ['a digit farther', '3.02,3.00,3.00', false],
    ['printed with a digit less', '3.0,3.06,3.04', true],
    ['farther off than the digit that it lacks', '3.0,3.07,3.06', false],
    ['with parts that have a digit less', '3.05,3.0,3.0', true],
    ['with one part that has a digit less, by its weight', '3.05,3.0,3.00', false],
    ['below zero', '-3.00,-3.00,-3.01', true],
  ])('follow their rule, %s', (_, cells, isWithin) => {
    const { off, note } = reconcile(weighted, ['key,t,a,b', `x,${cells}`]);
    expect(off).toEqual(isWithin ? [] : [`warning total-off-rule 2 ${cells.split(',')[0]}`]);
    expect(note?.message.en).toMatch(isWithin ? /^1 of 1 / : /^0 of 1 /);
  });

  it.each([
    ['1', [3, 5]],
    ['1.01', [5]],
    ['0', [2, 3, 4, 5]],
  ])('may differ by the declared tolerance itself, %s', (tolerance, lines) => {
    const rule = `total: { field: t, parts: [a, b], tolerance: ${tolerance} }`;
    const { findings } = reconcile(rule, ['key,t,a,b', 'v,2.99,2,4', 'w,4.01,2,4', 'x,2,2,4', 'y,5,2,4']);
    const off = findings.filter(({ code }) => code === 'total-off-rule').map(({ line }) => line);
    expect(off).toEqual(lines);
  });

  it('are exact where a division never ends: a third of ten', () => {
    const rule = 'total: { field: t, parts: [a, b, c], tolerance: 0 }';
    const { of } = reconcile(rule, ['key,t,a,b,c', 'x,3.33,3,3,4', 'y,3,3,3,3']);
    expect(of('total-off-rule').map(({ message }) => message.en)).toEqual([
      '"x" has "3.33" as published; the mean of a, b and c gives 3.3333, 0.0033 more, where 0 is allowed.',
    ]);
  });

  it('may be sums, with what is taken off, and weights that make a hundred', () => {
    const lines = ['key,t,a,b', 'x,7,10,3', 'y,8,10,3'];
    expect(
      reconcile('total: { field: t, parts: { a: 1, b: -1 }, by: sum, tolerance: 0 }', lines).off,
    ).toEqual(['warning total-off-rule 3 8']);
    const { off, note } = reconcile('total: { field: t, parts: { a: 70, b: 30 }, tolerance: 0 }', [
      'key,t,a,b',
      'x,7.9,10,3',
    ]);
    expect(off).toEqual([]);
    expect(note?.message.en).toContain('agree with (70 × a + 30 × b) ÷ 100 within 0');
  });

  it('in 亿 and per cent are told as they were printed', () => {
    const types = { t: 'money', a: 'money', b: 'money' };
    const { of } = reconcile(
      'total: { field: t, parts: [a, b], by: sum }',
      ['key,t,a,b', 'x,30亿元,10亿元,12.5亿元', 'y,22亿元,10亿元,12亿元'],
      types,
    );
    expect(of('total-off-rule').map(({ message }) => message['zh-CN'])).toEqual([
      '“x”公布的是“30亿元”，按“a项 + b项”算得 22.5亿，少 7.5亿，舍入至多造成 1.05亿。',
    ]);
  });

  it.each([
    ['a part is missing', 'x,5,—,3'],
    ['a part is a range', 'x,5,2~4,3'],
    ['a part is about so much', 'x,5,约2,3'],
    ['the total is a range', 'x,4~5,2,3'],
  ])('are not compared where %s, which is told', (_, row) => {
    const { off, note } = reconcile('total: { field: t, parts: [a, b] }', ['key,t,a,b', row, 'y,2,2,2']);
    expect(off).toEqual([]);
    expect(note).toMatchObject({ severity: 'note' });
    expect(note?.message.en).toMatch(/^1 of 1 .*; 1 more can’t be compared/);
  });

  it('of which none can be compared are a warning, and none at all are nothing', () => {
    const rule = 'total: { field: t, parts: [a, b] }';
    expect(reconcile(rule, ['key,t,a,b', 'x,5,—,3']).note).toMatchObject({ severity: 'warning' });
    expect(reconcile(rule, ['key,t,a,b', 'x,—,2,3']).codes).toEqual([]);
  });

  it('in one currency are not compared with parts in another', () => {
    const types = { t: 'money', a: 'money', b: 'money' };
    const rows = ['key,t,a,b', 'x,5元,2美元,3元', 'y,5元,2元,3元'];
    const { off, note } = reconcile('total: { field: t, parts: [a, b], by: sum }', rows, types);
    expect(off).toEqual([]);
    expect(note?.message.en).toMatch(/^1 of 1 .*; 1 more can’t be compared/);
  });
});

describe('published ranks', () => {
  const ranked = (rows: string[], keys = '') =>
    reconcile(`rank: { field: rank, by: score${keys} }`, [
      'key,rank,score',
      ...rows.map((row, at) => `k${at},${row}`),
    ]).off;

  it.each([
    ['in order', ['1,9.5', '2,8.5', '3,7.5'], '', []],
    ['in whatever order the rows are', ['3,7.5', '1,9.5', '2,8.5'], '', []],
    ['that are swapped', ['2,9.5', '1,8.5', '3,7.5'], '', ['2 2', '3 1']],
    ['that skip one behind a tie', ['1,9.5', '2,8.5', '2,8.5', '4,7.5'], '', []],
    ['that do not skip', ['1,9.5', '2,8.5', '2,8.5', '3,7.5'], '', ['5 3']],
    ['of equal scores, which rounding may have made equal', ['1,9.5', '3,8.5', '2,8.5', '4,7.5'], '', []],
    ['of equal scores that are exact', ['1,9.5', '3,8.5', '2,8.5', '4,7.5'], ', exact: true', ['3 3']],
    ['within the tie distance', ['1,9.50', '1,9.48', '3,9.40'], ', tieDistance: 0.03', []],
    ['at the tie distance, tied', ['1,9.50', '1,9.47', '3,9.40'], ', tieDistance: 0.03', []],
    ['at the tie distance, apart', ['1,9.50', '2,9.47', '3,9.40'], ', tieDistance: 0.03', []],
    [
      'at the tie distance, apart, though exact',
      ['1,9.50', '2,9.47', '3,9.40'],
      ', tieDistance: 0.03, exact: true',
      ['3 2'],
    ],
    ['tied beyond it', ['1,9.50', '1,9.46', '3,9.40'], ', tieDistance: 0.03', ['3 1']],
    ['apart within it', ['1,9.50', '2,9.48', '3,9.40'], ', tieDistance: 0.03', ['3 2']],
    [
      'of a chain: the best of a group counts',
      ['1,9.50', '1,9.48', '3,9.46'],
      ', tieDistance: 0.02, exact: true',
      [],
    ],
    [
      'of a chain that goes on and on',
      ['1,9.50', '1,9.48', '1,9.46'],
      ', tieDistance: 0.02, exact: true',
      ['4 1'],
    ],
    ['lowest first', ['1,7.5', '2,8.5', '3,9.5'], ', order: ascending', []],
    ['of rows without one, which take no place', ['1,9.5', '—,9.1', '2,8.5'], '', []],
    [
      'that are missing where a mark says which may be',
      ['1,9.5', '—,9.1', '2,8.5'],
      ', unranked: "-"',
      ['3 —', '4 2'],
    ],
    ['without a score', ['1,9.5', '2,—', '2,8.5'], '', []],
  ])('%s', (_, rows, keys, expected) => {
    expect(ranked(rows, keys)).toEqual(expected.map((text) => `warning rank-off-rule ${text}`));
  });

  it('are made within groups', () => {
    const lines = ['key,year,rank,score', 'a,2022,1,9', 'b,2022,2,8', 'c,2023,1,7', 'd,2023,1,6'];
    const rule = 'rank: { field: rank, by: score, within: [year] }';
    expect(reconcile(rule, lines, { year: 'period' }).off).toEqual(['warning rank-off-rule 5 1']);
  });

  it('are found in no time for many rows, whatever their order', () => {
    const upwards = Float64Array.from({ length: 200_000 }, (_, at) => at);
    const { ranks, first, last } = rankBounds(upwards, 0, 1);
    expect([ranks, first, last].map((found) => [found[0], found[199_999]])).toEqual(
      Array(3).fill([200_000, 1]),
    );
  });
});

describe('the same number in two tables', () => {
  const other = (lines: string[]) => ({ 'tables/o.csv': `name,score\n${lines.join('\n')}\n` });
  function compare(own: string[], theirs: string[], more = '') {
    const as = 'as: { table: o, field: score, on: [name] }';
    const built = build(
      [
        table(
          [field('key', 'name'), field('s', 'number')],
          ['primaryKey: [key]', 'reconcile:', `  - same: { field: s, ${as}${more} }`],
        ),
        table([field('name', 'name'), field('score', 'number')], ['primaryKey: [name]'], 'o', 'tables/o.csv'),
      ],
      { 'tables/t.csv': `key,s\n${own.join('\n')}\n`, ...other(theirs) },
    );
    return { off: built.of('score-differs').map(told), note: built.of('reconciled')[0]?.message.en };
  }

  it.each([
    ['is one number', 'a,79.02', 'a,79.02', true],
    ['differs by its last digit', 'a,79.02', 'a,79.03', false],
    ['has a digit less', 'a,79.0', 'a,79.02', true],
    ['has a digit less and is another', 'a,79.1', 'a,79.02', false],
    ['has zeros more', 'a,79', 'a,79.00', true],
    ['is beside zero', 'a,-0.5', 'a,0.5', false],
  ])('%s', (_, own, theirs, isSame) => {
    expect(compare([own], [theirs]).off).toHaveLength(isSame ? 0 : 1);
  });

  it('may differ by a declared tolerance', () => {
    expect(compare(['a,1.0', 'b,2.0'], ['a,1.1', 'b,2.2'], ', tolerance: 0.1').off).toEqual([
      'warning score-differs 3 2.0',
    ]);
  });

  it('says how many have no counterpart or no number', () => {
    expect(compare(['a,1', 'b,2', 'c,—', 'd,4'], ['a,1', 'c,3', 'd,—'])).toEqual({
      off: [],
      note: '1 of 1 s numbers agree with score in the table "Table"; 1 more has no row there; 2 more can’t be compared, since numbers are missing or not exact.',
    });
  });
});

describe('report.yaml', () => {
  it.each([
    ['an unknown kind of rule', 'totals: { field: t, parts: [a, b] }', 'totals'],
    ['an unknown key of a rule', 'total: { field: t, parts: [a, b], tolerence: 1 }', 'tolerence'],
    ['a tolerance below zero', 'total: { field: t, parts: [a, b], tolerance: -1 }', 'below 0'],
    ['a weight that is no decimal', 'total: { field: t, parts: { a: much, b: 1 } }', 'decimal'],
  ])('is refused with %s', (_, rule, word) => {
    const { findings } = reconcile(rule, ['key,t,a,b', 'x,1,1,1']);
    expect(findings).toMatchObject([{ code: 'manifest-error', severity: 'error' }]);
    expect(findings[0]?.message.en).toContain(word);
  });
});
