import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

const fields = [field('region', 'name'), field('amount', 'number')];
const key = 'primaryKey: [region]';

describe('the encoding that report.yaml declares', () => {
  it('is the one that the file is read with', () => {
    // 北京 in Big5.
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('region,amount\n'),
      0xa5,
      0x5f,
      0xa8,
      0xca,
      0x2c,
      0x31,
      0x0a,
    ]);
    const { row, findings } = build(table(fields, [key, 'encoding: big5']), { 'tables/t.csv': bytes });
    expect(findings).toEqual([]);
    expect(row('北京').cells.amount?.raw).toBe('1');
  });

  it('is one of those that Trifold can read', () => {
    const { manifest, of } = build(table(fields, [key, 'encoding: latin1']), {});
    expect(manifest).toBeNull();
    expect(of('manifest-error')).toMatchObject([{ column: 'tables.0.encoding' }]);
  });
});

describe('the part of a file that a table is', () => {
  const file = 'region,amount\nnorth,1\nsouth,2\nwest,3\n\nname,count\n甲,10\n乙,20\n';
  const parts = [
    table(fields, [key]),
    table([field('name', 'name'), field('count', 'number')], ['primaryKey: [name]', 'part: 1'], 'u'),
  ];

  it('is the main one, or the one that is named; a file that tables share is told of once', () => {
    const { row, findings } = build(parts, { 'tables/t.csv': file });
    expect(row('乙', 'u')).toMatchObject({ line: 8, cells: { count: { raw: '20' } } });
    expect(row('west').line).toBe(4);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['blank-row', 5]]);
  });

  it('is told of where no table of report.yaml is it', () => {
    const { of } = build(parts.slice(0, 1), { 'tables/t.csv': file });
    expect(of('further-table')).toMatchObject([{ line: 6 }]);
  });

  it('has to be there', () => {
    const { report, of } = build(table(fields, [key, 'part: 2']), { 'tables/t.csv': file });
    expect(report).toBeNull();
    expect(of('manifest-error')).toMatchObject([{ file: 'tables/t.csv', column: 'tables.t.part', raw: '2' }]);
  });
});
