import { describe, expect, it } from 'vitest';
import { pairIndex } from '../src/declared/derive/pair-index.ts';
import { joinedCodes } from '../src/declared/derive/row-codes.ts';
import { ColumnBuilder } from '../src/read/column-builder.ts';
import { build, field, table } from './declared/build-declared.ts';
import { createRandom } from './pollute/random.ts';

describe('an index of pairs', () => {
  it.each([
    ['flat', 40, 50, 2000],
    ['scattered', 3_000_000, 2_000_000, 3000],
  ])('that is %s keeps what was put in, and has nothing else', (_, countA, countB, size) => {
    const random = createRandom(5);
    const index = pairIndex(countA, countB, size);
    const known = new Map<string, number>();
    for (let turn = 0; turn < size; turn += 1) {
      const [a, b] = [random.whole(0, countA - 1), random.whole(0, countB - 1)];
      expect(index.get(a, b)).toBe(known.get(`${a} ${b}`) ?? -1);
      index.set(a, b, turn);
      known.set(`${a} ${b}`, turn);
    }
    for (const [pair, value] of known) {
      const [a = 0, b = 0] = pair.split(' ').map(Number);
      expect(index.get(a, b)).toBe(value);
      expect(index.get(b % countA, a % countB)).toBe(known.get(`${b % countA} ${a % countB}`) ?? -1);
    }
  });
});

it('rows have one code exactly where they agree in all columns', () => {
  const random = createRandom(6);
  const rowCount = 6000;
  // The first column repeats, the others hardly do: they are held as numbers and as joined text.
  const kinds = [
    () => random.pick(['a', 'b', 'c']),
    () => `${random.whole(1, 9000) / 4}`,
    () => `x${random.whole(1, 9000)}`,
  ];
  const cells = kinds.map((kind) => Array.from({ length: rowCount }, kind));
  const columns = cells.map((column) => {
    const builder = new ColumnBuilder();
    for (const cell of column) builder.push(cell);
    return builder.finish();
  });
  for (const some of [[0], [0, 1], [1, 2], [0, 1, 2]]) {
    const { codes } = joinedCodes(
      columns.filter((_, at) => some.includes(at)),
      rowCount,
    );
    const keys = Array.from({ length: rowCount }, (_, row) => some.map((at) => cells[at]?.[row]).join(' '));
    const pairs = new Set(keys.map((key, row) => `${key}|${codes[row]}`));
    expect(pairs.size).toBe(new Set(keys).size);
    expect(pairs.size).toBe(new Set(Array.from(codes)).size);
  }
});

it('changes on the year before are those that a plain look-up finds', () => {
  const random = createRandom(9);
  const seen = new Map<string, number>();
  for (let turn = 0; turn < 900; turn += 1) {
    const key = `${random.whole(1, 300)},${random.pick(['甲', '乙'])},${random.whole(2015, 2024)}年`;
    seen.set(key, random.whole(1, 99));
  }
  const lines = [...seen].map(([key, amount]) => `${key},${amount}`);
  const { report } = build(
    table(
      [
        field('id', 'name'),
        field('kind', 'name'),
        field('year', 'period'),
        field('amount', 'number'),
        field('d', 'number', 'derive: { increase: amount, over: year }'),
      ],
      ['primaryKey: [id, kind, year]'],
    ),
    { 'tables/t.csv': `id,kind,year,amount\n${lines.join('\n')}\n` },
  );
  const values = report?.tables[0]?.rows.map(({ cells }) => cells.d?.value);
  const expected = [...seen].map(([key, amount]) => {
    const [id, kind, year = ''] = key.split(',');
    const before = seen.get(`${id},${kind},${Number(year.slice(0, 4)) - 1}年`);
    return before === undefined
      ? { type: 'missing', reason: 'notApplicable' }
      : { type: 'number', value: String(amount - before) };
  });
  expect(values).toEqual(expected);
});
