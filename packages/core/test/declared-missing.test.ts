import { describe, expect, it } from 'vitest';
import { normalizeTable } from '../src/normalize/normalize-table.ts';
import { readFile } from '../src/read/read-file.ts';
import { build, field, table } from './declared/build-declared.ts';

const file = 'region,amount,count\nnorth,0,0\nsouth,-1,7\nwest,*,-1\neast,,3\n';
const marks = 'missing: { "0": notAvailable, "-1": undisclosed, "*": suppressed, "": notApplicable }';
const declared = table(
  [field('region', 'name'), field('amount', 'number'), field('count', 'number', 'missing: { "0": value }')],
  ['primaryKey: [region]', marks],
);

describe('marks that report.yaml declares to be missing', () => {
  it('mean what it says, and not what they would be read as', () => {
    const { row, report, findings } = build(declared, { 'tables/t.csv': file });
    expect(findings).toEqual([]);
    const amountOf = (key: string) => row(key).cells.amount?.value;
    expect(amountOf('north')).toEqual({ type: 'missing', reason: 'notAvailable' });
    expect(amountOf('south')).toEqual({ type: 'missing', reason: 'undisclosed' });
    expect(amountOf('west')).toEqual({ type: 'missing', reason: 'suppressed' });
    expect(amountOf('east')).toEqual({ type: 'missing', reason: 'notApplicable' });
    expect(row('south').cells.amount?.text).toEqual({ 'zh-CN': '未公开', en: 'not disclosed' });
    expect(report?.figures.some(({ id }) => id === 't.south.amount')).toBe(false);
  });

  it('are a value again where the field says so', () => {
    const { row } = build(declared, { 'tables/t.csv': file });
    expect(row('north').cells.count?.value).toMatchObject({ type: 'number', value: '0' });
    expect(row('west').cells.count?.value).toEqual({ type: 'missing', reason: 'undisclosed' });
  });

  it('are meant as they are written: 0 is not 0.0', () => {
    const { row } = build(declared, { 'tables/t.csv': file.replace('north,0', 'north,0.0') });
    expect(row('north').cells.amount?.value).toMatchObject({ type: 'number', value: '0.0' });
  });

  it('are missing in a column of words too, and need not be in its vocabulary', () => {
    const words = table(
      [field('region', 'text', 'vocabulary: region'), field('amount', 'number')],
      ['primaryKey: [amount]', 'missing: { north: undisclosed }'],
    );
    const { row, findings } = build(
      words,
      { 'tables/t.csv': 'region,amount\nnorth,1\nsouth,2\n' },
      'vocabularies: { region: { south: { zh-CN: 南方, en: South } } }',
    );
    expect(findings).toEqual([]);
    expect(row('1').cells.region?.text).toEqual({ 'zh-CN': '未公开', en: 'not disclosed' });
  });

  it('are no numbers to those who add up whole columns', () => {
    const rows = Array.from({ length: 6000 }, (_, row) => `r${row},${row % 3 === 0 ? '-9' : row / 4}`);
    const [raw] = readFile(new TextEncoder().encode(`region,amount\n${rows.join('\n')}\n`), 'x.csv').tables;
    const { manifest } = build(
      table(
        [field('region', 'name'), field('amount', 'number')],
        ['primaryKey: [region]', 'missing: { "-9": undisclosed }'],
      ),
      {},
    );
    const spec = manifest?.tables[0];
    if (!raw || !spec) throw new Error('There is no table.');
    const amounts = normalizeTable(raw, spec).table?.fields[1];
    const scaled = amounts?.raw[0]?.scaled;
    expect(scaled).toBeDefined();
    expect(scaled?.values[3]).toBeNaN();
    expect(scaled?.values[4]).toBe(1);
    expect(amounts?.readingAt(3)).toEqual({
      value: { type: 'missing', reason: 'undisclosed' },
      rules: ['missing-declared'],
    });
    expect(amounts?.rowsWhere(({ value }) => value.type === 'missing')).toHaveLength(2000);
  });

  it('have one of the reasons that outputs can word', () => {
    const { of } = build(
      table([field('region', 'name')], ['primaryKey: [region]', 'missing: { x: gone }']),
      {},
    );
    expect(of('manifest-error')).toMatchObject([{ column: 'tables.0.missing.x' }]);
  });
});
