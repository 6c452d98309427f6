import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillDown } from '../src/declared/fill-down.ts';
import { matchesPattern } from '../src/declared/matches-pattern.ts';
import { unpivot } from '../src/declared/unpivot.ts';
import { ColumnBuilder } from '../src/read/column-builder.ts';
import { rowsOf } from '../src/read/raw-column.ts';
import type { RawTable } from '../src/read/raw-table.ts';
import { readFile } from '../src/read/read-file.ts';
import { build, field, table } from './declared/build-declared.ts';
import { createRandom } from './pollute/random.ts';

const fields = [
  field('region', 'name', 'column: 地区'),
  field('year', 'period', 'column: 年份'),
  field('gdp', 'number', 'column: 总值'),
];
const wide = 'unpivot: { keep: [地区], name: 年份, value: 总值 }';
const keys = ['primaryKey: [region, year]', wide];
const file = '表：地区生产总值\n地区,2023年,2022年\n北京,43.7,41.5\n上海,,44.6\n';

const textOf = (raw: string) => readFile(new TextEncoder().encode(raw), 'x.csv').tables[0] as RawTable;

describe('unpivot', () => {
  it('makes a row of each kept row and wide column, in the order of the file', () => {
    const { report, of } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(report?.tables[0]?.rows.map(({ key, line }) => [key, line])).toEqual([
      ['北京.2023年', 3],
      ['北京.2022年', 3],
      ['上海.2023年', 4],
      ['上海.2022年', 4],
    ]);
    expect(of('unpivoted')).toMatchObject([
      {
        severity: 'note',
        line: 2,
        message: { en: 'As report.yaml says, 2 columns became rows: 2 rows are 4 now.' },
      },
    ]);
  });

  it('leads each figure back to its own line and column of the file', () => {
    const { figure } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(figure('t.上海.2022年.gdp').provenance).toMatchObject({
      line: 4,
      column: '2022年',
      raw: '44.6',
      rules: ['unpivot'],
    });
    expect(figure('t.上海.2022年.year')).toMatchObject({
      value: { type: 'period', start: '2022-01-01', end: '2022-12-31' },
      provenance: { line: 2, column: '2022年', raw: '2022年' },
    });
  });

  it('keeps what is blank in the wide table, as missing', () => {
    const { row } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(row('上海.2023年').cells.gdp?.value).toEqual({ type: 'missing', reason: 'blank' });
  });

  it('leaves a table wide that does not declare it', () => {
    const { row } = build(
      table(
        [
          field('region', 'name', 'column: 地区'),
          field('y23', 'number', 'column: 2023年'),
          field('y22', 'number', 'column: 2022年'),
        ],
        ['primaryKey: [region]'],
      ),
      { 'tables/t.csv': file },
    );
    expect(row('北京').cells.y22?.raw).toBe('41.5');
  });

  it('takes the columns that are listed or fit a pattern, and says which are left out', () => {
    const more = '地区,代码,2023年,2022年,备注\n北京,11,1,2,无\n';
    for (const columns of ['"*年"', '[2023年, 2022年]']) {
      const spec = `unpivot: { keep: [地区], columns: ${columns}, name: 年份, value: 总值 }`;
      const { of, report } = build(table(fields, [keys[0] ?? '', spec]), { 'tables/t.csv': more });
      expect(report?.tables[0]?.rows).toHaveLength(2);
      expect(of('extra-label').map(({ column, severity }) => [column, severity])).toEqual([
        ['代码', 'warning'],
        ['备注', 'warning'],
      ]);
    }
  });

  it('points to the wide cell where one cannot be read, and once to a label that is no period', () => {
    const { of } = build(table(fields, keys), {
      'tables/t.csv': '地区,2023年,合计\n北京,4l.5,2\n上海,1,3\n',
    });
    expect(of('type-error').map(({ line, column, raw }) => [line, column, raw])).toEqual([
      [1, '合计', '合计'],
      [2, '2023年', '4l.5'],
    ]);
  });

  it('wants columns that the file has, and labels that are told apart', () => {
    const wrong = (spec: string) =>
      build(table(fields, [keys[0] ?? '', `unpivot: ${spec}`]), { 'tables/t.csv': file });
    expect(wrong('{ keep: [省], name: 年份, value: 总值 }').of('missing-label')).toMatchObject([
      { column: '省' },
    ]);
    expect(
      wrong('{ keep: [地区], columns: [2024年], name: 年份, value: 总值 }').of('missing-label'),
    ).toMatchObject([{ column: '2024年' }]);
    expect(
      wrong('{ keep: [地区], columns: "Q*", name: 年份, value: 总值 }').of('missing-label'),
    ).toMatchObject([{ raw: 'Q*' }]);
    expect(wrong('{ keep: [地区], name: 地区, value: 总值 }').of('manifest-error')).toMatchObject([
      { raw: '地区' },
    ]);
  });

  it('keeps totals as totals, one in each column', () => {
    const raw = textOf('地区,2023年,2022年\n北京,1,2\n上海,3,4\n合计,4,6\n');
    expect(raw.totals).toEqual([2]);
    const { table: long } = unpivot(raw, { keep: ['地区'], name: 'n', value: 'v' });
    expect(long?.totals).toEqual([4, 5]);
  });

  it('follows cells that were filled down before', () => {
    const raw = textOf('大区,地区,2023年,2022年\n华东,上海,1,2\n,江苏,3,4\n');
    const filled = fillDown(raw, ['大区']).table as RawTable;
    const { table: long } = unpivot(filled, { keep: ['大区', '地区'], name: 'n', value: 'v' });
    expect(long?.columns[0]?.at(3)).toBe('华东');
    expect(long?.columns[0]?.originOf?.(3)).toEqual({ line: 2, rules: ['fill-down'] });
    expect(long?.columns[0]?.originOf?.(0)).toBeUndefined();
  });

  it.each([
    ['2023年', '*年', true],
    ['年', '*年', true],
    ['2023', '*年', false],
    ['2023Q1', '20*Q*', true],
    ['2023', '2023', true],
    ['a.c', 'a?c', false],
  ])('takes %s for %s: %s', (label, pattern, expected) => {
    expect(matchesPattern(label, pattern)).toBe(expected);
  });

  it('takes no time to see that a pattern of many stars does not fit', () => {
    expect(matchesPattern(`${'a'.repeat(50_000)}b`, `${'*a'.repeat(20)}c`)).toBe(false);
  });
});

const empty = { file: 'x.csv', headerLines: [1], spans: new Map<number, number>(), totals: [] };

describe('a wide table made long', () => {
  const seed = Number(process.env.TRIFOLD_SEED ?? 20_231_202);

  it('gives the wide one back when it is pivoted, and loses nothing', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const random = createRandom(seed + turn);
      const kept = random.whole(1, 3);
      const width = random.whole(1, 6);
      // Some tables are so long that their columns are held as numbers or as joined text.
      const rowCount = turn % 40 === 0 ? 5000 : random.whole(1, 30);
      const plain = random.chance(0.5);
      const cell = (): string => {
        if (random.chance(0.2)) return '';
        return plain
          ? String(random.whole(-99, 9999) / 4)
          : random.pick(['约1', 'x y', '—', '"q"', 'a,b', '1.50']);
      };
      const header = [...range(kept, 'k'), ...range(width, 'w')];
      const rows = Array.from({ length: rowCount }, (_, row) => [
        `r${row}`,
        ...range(kept - 1, 'v').map(() => cell()),
        ...range(width, '').map(() => cell()),
      ]);
      const columns = header.map((_, at) => {
        const builder = new ColumnBuilder();
        for (const row of rows) builder.push(row[at] ?? '');
        return builder.finish();
      });
      const lines = rows.map((_, row) => row + 2);
      const raw: RawTable = { ...empty, header, columns, rowCount, lines };
      const { table: long } = unpivot(raw, { keep: header.slice(0, kept), name: 'name', value: 'value' });
      if (!long) throw new Error(`TRIFOLD_SEED=${seed + turn}: there is no table.`);
      expect(long.rowCount).toBe(raw.rowCount * width);
      expect(pivot(long, kept, width), `TRIFOLD_SEED=${seed + turn}`).toEqual(rows);
      // What columns hold beside their cells agrees with the cells.
      for (const { at, dictionary, scaled, length } of long.columns) {
        for (let row = 0; row < length; row += 97) {
          if (dictionary) expect(dictionary.cells[dictionary.codes[row] ?? 0]).toBe(at(row));
          const value = scaled?.values[row] ?? Number.NaN;
          if (!Number.isNaN(value)) expect(value / 10 ** (scaled?.decimals[row] ?? 0)).toBe(Number(at(row)));
        }
      }
    }
  }, 60_000);
});

/** The wide rows again, from the cells and from where each says that it came from. */
function pivot(long: RawTable, kept: number, width: number): string[][] {
  const cells = rowsOf(long);
  return Array.from({ length: long.rowCount / width }, (_, row) => {
    const own = cells.slice(row * width, (row + 1) * width);
    own.forEach((cell, at) => {
      const place = row * width + at;
      const faults = [
        cell[kept] !== `w${at}`,
        long.columns[kept + 1]?.originOf?.(place)?.label !== `w${at}`,
        cell.slice(0, kept).some((text, column) => text !== own[0]?.[column]),
        long.lines[place] !== row + 2,
      ];
      if (faults.includes(true))
        throw new Error(`Row ${place} of ${long.rowCount} is ${cell.join(' | ')}: ${faults}`);
    });
    return [...(own[0]?.slice(0, kept) ?? []), ...own.map((cell) => cell[kept + 1] ?? '')];
  });
}

function range(length: number, prefix: string): string[] {
  return Array.from({ length }, (_, at) => `${prefix}${at}`);
}

const exports = new URL('../../../../shared/corpora/nbs/', import.meta.url);

describe.skipIf(!existsSync(exports))('an export of the statistics bureau', () => {
  it('becomes one row a region and year, each figure with its place', () => {
    const bytes = readFileSync(new URL('export-1.csv', exports));
    const { report, figure, codes } = build(
      table(
        [
          field('region', 'name', 'column: 地区'),
          field('year', 'period', 'column: 年份'),
          field('gdp', 'number', 'column: 总值'),
        ],
        ['primaryKey: [region, year]', wide],
      ),
      { 'tables/t.csv': bytes },
    );
    expect(codes).not.toContain('type-error');
    expect(report?.tables[0]?.rows).toHaveLength(31 * 19);
    expect(figure('t.北京市.2023年.gdp')).toMatchObject({
      value: { value: '47353.7' },
      provenance: { line: 5, column: '2023年', raw: '47353.7' },
    });
  });
});
