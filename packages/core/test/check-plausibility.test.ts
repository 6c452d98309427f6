import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/index.ts';
import { build, field, table } from './declared/build-declared.ts';

/** Findings on cells that stand in the lines from 2 on, one for each year from 2001 or for each name. */
function findingsOn(cells: string[], type = 'number', key: 'year' | 'name' = 'year', more = ''): Finding[] {
  const keyField = key === 'year' ? field('key', 'period') : field('key', 'name');
  const keyOf = (at: number): string => (key === 'year' ? `${2001 + at}年` : `row ${letters(at)}`);
  const lines = cells.map((cell, at) => `${keyOf(at)},"${cell}"\n`).join('');
  return build(table([keyField, field('value', type, more)], ['primaryKey: [key]']), {
    'tables/t.csv': `key,value\n${lines}`,
  }).findings;
}

function letters(at: number): string {
  return [at / 676, at / 26, at].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26))).join('');
}

const told = ({ severity, code, line, column, raw }: Finding) =>
  `${severity} ${code} ${line} ${column} ${raw}`;

describe('a unit that jumps', () => {
  it.each([
    ['万 among 亿', ['12亿元', '13万元', '14亿元', '15亿元'], 'money', '3 value 13万元'],
    ['at the end of a series', ['12亿元', '12亿元', '13万元'], 'money', '4 value 13万元'],
    ['亿 among 万', ['12万', '13万', '14亿', '15万'], 'number', '4 value 14亿'],
    ['no scale word among others', ['12亿', '13亿', '14', '15亿'], 'number', '4 value 14'],
    [
      'no scale word among several',
      ['1.2亿', '3500万', '约2.1亿', '12000万', '980'],
      'number',
      '6 value 980',
    ],
    ['a million among billions', ['$1.2bn', '$1.3bn', '$1.4m', '$1.5bn'], 'money', '4 value $1.4m'],
    [
      'thousand and million',
      ['1.2 million', '1.4 thousand', '1.5 million'],
      'number',
      '3 value 1.4 thousand',
    ],
    ['plain numbers of a series by year', ['141', '152', '1600000', '171'], 'number', '4 value 1600000'],
    ['in a series of three', ['141', '1410000', '152'], 'number', '3 value 1410000'],
  ])('is a warning: %s', (_, cells, type, expected) => {
    expect(findingsOn(cells, type).map(told)).toEqual([`warning unit-jump ${expected}`]);
  });

  it.each([
    ['values that grow past a scale word', ['9000万元', '1.1亿元', '1.3亿元', '1.5亿元'], 'money'],
    ['growth that is fast', ['500万元', '900万元', '2亿元', '30亿元', '500亿元'], 'money'],
    ['a series that leaps for good', ['12', '13', '140000', '150000', '160000'], 'number'],
    ['a last value without anything behind it', ['12', '13', '14', '150000'], 'number'],
    ['two values', ['12亿元', '13万元'], 'money'],
    ['two without a scale word', ['1.2亿', '3500万', '2.1亿', '980', '7200'], 'number'],
    ['neighbours that differ themselves', ['12亿', '13万', '5000亿', '3万亿'], 'number'],
    ['rates', ['0.01%', '120%', '0.02%'], 'percent'],
    ['amounts of other currencies', ['1亿元', '1.5亿元', '$1.2万', '1.4亿元'], 'money'],
  ])('is none: %s', (_, cells, type) => {
    expect(findingsOn(cells, type).map(told)).toEqual([]);
  });

  it('of plain numbers is none where rows are no series', () => {
    expect(findingsOn(['141', '152', '1600000', '171'], 'number', 'name')).toEqual([]);
  });

  it('is told once, and not of what is derived from the value', () => {
    const increase = field('more', 'number', 'derive: { increase: value, over: year }');
    const { codes } = build(
      table([field('year', 'period'), field('value', 'number'), increase], ['primaryKey: [year]']),
      {
        'tables/t.csv': 'year,value\n2001年,141\n2002年,143\n2003年,1520000\n2004年,171\n2005年,180\n',
      },
    );
    expect(codes.filter((code) => code === 'unit-jump')).toHaveLength(1);
  });

  it('is told with a neighbour, in both languages', () => {
    const [finding] = findingsOn(['$1.2bn', '$1.3bn', '$1.4m', '$1.5bn'], 'money');
    expect(finding?.message).toEqual({
      'zh-CN': '“$1.4m”与相邻的值（如第 3 行的“$1.3bn”）相差约一千倍，写法也不同：这里写“m”，相邻的写“bn”。',
      en: '"$1.4m" differs from its neighbours (such as "$1.3bn" of line 3) about a thousand times, and it has "m" where they have "bn".',
    });
    expect(findingsOn(['141', '1410000', '152'])[0]?.message).toEqual({
      'zh-CN': '“1410000”与相邻的值（如第 4 行的“152”）相差约一万倍，像是单位不同。',
      en: '"1410000" differs from its neighbours (such as "152" of line 4) about ten thousand times, as if its unit were another.',
    });
  });
});

describe('an outlier', () => {
  const usual = Array.from({ length: 25 }, (_, at) => String(95 + (at % 10)));

  it.each([
    ['a digit too many', '1010', '1010'],
    ['far out', '-14100', '-14100'],
    ['far further out', '141000000', '141000000'],
  ])('is a note: %s', (_, cell, expected) => {
    expect(findingsOn([...usual, cell], 'number', 'name').map(told)).toEqual([
      `note outlier 27 value ${expected}`,
    ]);
  });

  it('is told by how many times the median it is', () => {
    const messageOf = (cell: string) => findingsOn([...usual, cell], 'number', 'name')[0]?.message;
    expect(messageOf('1010')).toEqual({
      'zh-CN': '“1010”约为该列中位数的 10 倍。',
      en: '"1010" is about 10 times the median of its column.',
    });
    expect(messageOf('141000000')).toEqual({
      'zh-CN': '“141000000”约为该列中位数的 140万倍。',
      en: '"141000000" is about 1,400,000 times the median of its column.',
    });
  });

  it.each([
    ['a few times the median', [...usual, '700']],
    ['in a column of less than twenty', [...usual.slice(0, 15), '14100']],
    ['among many of its size', [...usual, '14100', '14200', '14300', '14400']],
    ['where values are missing', [...usual, '', '—', '0']],
    ['a value of a column that grows', Array.from({ length: 40 }, (_, at) => String(2 ** at))],
    [
      'the head of a long tail',
      Array.from({ length: 60 }, (_, at) => String(Math.round(1e9 / (at + 1) ** 2))),
    ],
    ['a column of one value but one', [...Array.from({ length: 30 }, () => '1'), '60']],
  ])('is none: %s', (_, cells) => {
    expect(findingsOn(cells, 'number', 'name').map(told)).toEqual([]);
  });

  it('is none of a total', () => {
    const rows = [...usual.map((cell, at) => `${letters(at)},${cell}\n`), '合计,2480\n'].join('');
    const fields = [field('key', 'name'), field('value', 'number')];
    const { findings } = build(table(fields, ['primaryKey: [key]', 'totalRows: data']), {
      'tables/t.csv': `key,value\n${rows}`,
    });
    expect(findings).toEqual([]);
  });

  it('is rare in skewed columns without one', () => {
    const random = randomNumbers(20261126);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const shapes = {
      'log-normal': () => Math.exp(2 * normal()),
      'wide log-normal': () => Math.exp(3 * normal()),
      Pareto: () => (1 - random()) ** -1,
      'heavy Pareto': () => (1 - random()) ** -2,
      exponential: () => -Math.log(1 - random()),
    };
    for (const [shape, draw] of Object.entries(shapes)) {
      let alarms = 0;
      for (let column = 0; column < 40; column += 1) {
        const cells = Array.from({ length: 150 }, () => (draw() * 1000).toFixed(2));
        if (findingsOn(cells, 'number', 'name').length > 0) alarms += 1;
      }
      expect(alarms, shape).toBeLessThanOrEqual(1);
    }
  }, 30_000);
});

/** Numbers from 0 to below 1, the same ones for each seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
