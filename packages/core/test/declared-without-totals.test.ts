import { describe, expect, it } from 'vitest';
import { withoutTotals } from '../src/check/without-totals.ts';
import { normalizeTable } from '../src/normalize/normalize-table.ts';
import type { Table } from '../src/normalize/table.ts';
import { readFile } from '../src/read/read-file.ts';
import { build, field, table } from './declared/build-declared.ts';

const declared = (...keys: string[]) =>
  table(
    [field('region', 'name'), field('amount', 'number'), field('d', 'percent', 'derive: { share: amount }')],
    ['primaryKey: [region]', ...keys],
  );
const { manifest } = build(declared(), {});

function read(text: string): Table {
  const [raw] = readFile(new TextEncoder().encode(text), 'tables/t.csv').tables;
  const [spec] = manifest?.tables ?? [];
  const normalized = raw && spec ? normalizeTable(raw, spec).table : null;
  if (!normalized) throw new Error('There is no table.');
  return normalized;
}

describe('a table without its rows of totals', () => {
  it('derives anew from the rows that are left', () => {
    const whole = read('region,amount\n小计,60\n北,60\n南,30\n东,10\n');
    expect(whole.totals).toEqual([0]);
    const left = withoutTotals(whole);
    const shares = left.fields[2];
    expect(shares?.readingAt(0).value).toEqual({ type: 'percent', value: '60.0' });
    const [own, part] = shares?.derivation?.partsOf(2) ?? [];
    expect(own).toEqual({ field: 'amount', row: 2 });
    expect(part).toMatchObject({ sum: { rows: [0, 1, 2] } });
    expect(left.keyAt(2)).toBe('东');
  });

  it('is what the outputs show', () => {
    const { figure, report } = build(declared('totals: [{ rows: recognised, over: amount }]'), {
      'tables/t.csv': 'region,amount\n合计,100\n北,60\n南,40\n',
    });
    expect(report?.tables[0]?.rows.map(({ key }) => key)).toEqual(['北', '南']);
    expect(figure('t.北.d').provenance.derivedFrom).toEqual(['t.北.amount', 't.d.parts']);
    expect(figure('t.d.parts').provenance.derivedFrom).toEqual(['t.北.amount', 't.南.amount']);
  });
});
