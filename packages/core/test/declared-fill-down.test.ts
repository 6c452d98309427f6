import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

const fields = [
  field('region', 'name'),
  field('city', 'name'),
  field('rate', 'number'),
  field('amount', 'number'),
];
const keys = ['primaryKey: [region, city]', 'fillDown: [region, rate]'];
const file = 'region,city,rate,amount\n华东,上海,7,141\n,苏州,,120\n,杭州,9,\n华北,北京,,90\n';

describe('fillDown', () => {
  it('gives a blank cell the one above, whose line the figure names', () => {
    const { figure, row } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(figure('t.华东.苏州.rate')).toMatchObject({
      value: { value: '7' },
      provenance: { line: 2, column: 'rate', raw: '7', rules: ['fill-down'] },
    });
    expect(figure('t.华东.苏州.amount').provenance).toMatchObject({ line: 3, rules: [] });
    expect(row('华东.杭州').cells.rate?.raw).toBe('9');
  });

  it('leaves columns alone that are not named, and takes nothing across where an outer cell begins anew', () => {
    const { row } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(row('华东.杭州').cells.amount?.value).toEqual({ type: 'missing', reason: 'blank' });
    expect(row('华北.北京').cells.rate?.value).toEqual({ type: 'missing', reason: 'blank' });
  });

  it('leaves cells blank that have nothing above them', () => {
    const { row, of } = build(table(fields, keys), {
      'tables/t.csv': 'region,city,rate,amount\n甲,丙,,1\n乙,丁,2,3\n,戊,,4\n',
    });
    expect(row('甲.丙').cells.rate?.value).toEqual({ type: 'missing', reason: 'blank' });
    expect(row('乙.戊').cells.rate?.raw).toBe('2');
    expect(of('filled-down')).toMatchObject([
      { severity: 'note', column: 'region', line: 4 },
      { column: 'rate', line: 4 },
    ]);
  });

  it('says once for each column how many cells were filled', () => {
    const { of } = build(table(fields, keys), { 'tables/t.csv': file });
    expect(of('filled-down').map(({ column, line, message }) => [column, line, message.en])).toEqual([
      ['region', 3, '2 blank cells of the column "region" took the value above, from this line on.'],
      ['rate', 3, '1 blank cell of the column "rate" took the value above, from this line on.'],
    ]);
  });

  it('fills nothing that report.yaml does not declare', () => {
    const { row } = build(table(fields, ['primaryKey: [city]']), { 'tables/t.csv': file });
    expect(row('苏州').cells.region?.raw).toBe('');
  });

  it('wants columns that the file has', () => {
    const { report, of } = build(table(fields, ['primaryKey: [city]', 'fillDown: [area]']), {
      'tables/t.csv': file,
    });
    expect(report).toBeNull();
    expect(of('missing-label')).toMatchObject([{ column: 'area', line: 1 }]);
  });

  it('tells once of a cell that cannot be read, however many rows it was filled into', () => {
    const { of } = build(table(fields, keys), { 'tables/t.csv': file.replace('上海,7', '上海,l4') });
    expect(of('type-error')).toMatchObject([{ line: 2, column: 'rate', raw: 'l4' }]);
  });
});
