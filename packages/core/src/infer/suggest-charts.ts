import { readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import { ChartedRows } from './charted-rows.ts';
import type { InferredField } from './inferred-field.ts';
import { namingColumn } from './naming-column.ts';
import type { SuggestedChart } from './suggested-chart.ts';

const values = new Set<InferredField['type']>(['number', 'percent', 'points', 'money']);
/** Larger tables have no chart that shows them whole. */
const mostRows = 20_000;

/**
 * Charts for the first column of quantities: bars for names (in the latest period, without totals), lines of the largest
 * of them where names × periods are the key, columns for periods alone. `key` are the columns of the table's key.
 */
export function suggestCharts(table: RawTable, fields: InferredField[], key: number[]): SuggestedChart[] {
  if (table.rowCount > mostRows || key.length > 2) return [];
  const value = fields.find((field, at) => !key.includes(at) && isChartable(field, table.columns[at]));
  if (!value) return [];
  const [first, second] = key;
  const periodAt = key.find((at) => fields[at]?.type === 'period');
  const keyAt = first === periodAt ? second : first;
  const nameAt = key.length === 1 && keyAt !== undefined ? namingColumn(table, fields, keyAt) : keyAt;
  const name = nameAt === undefined ? undefined : fields[nameAt];
  const period = periodAt === undefined ? undefined : fields[periodAt];
  if (key.length === 2 && !period) return [];
  const rows = new ChartedRows(table, fields, value.label, name?.label, period?.label);
  if (!name && period) return rows.columns(period.label, value.label);
  if (!name || name.type === 'period') return [];
  return period
    ? [...rows.bars(name.label, value.label), ...rows.lines(name.label, period.label, value.label)]
    : rows.bars(name.label, value.label);
}

/** Numbers that count rows rather than say something of them. */
const ordinal = /^(?:序号|排名|名次|位次|编号|排序|rank|ranking|no\.?|number|index|position|order|level)$/i;

/** Scales start at zero and take one unit. */
function isChartable(field: InferredField, column: RawColumn | undefined): boolean {
  if (
    !values.has(field.type) ||
    !column ||
    field.fits < 2 ||
    ordinal.test(field.name) ||
    field.exceptions.length > 0
  )
    return false;
  if (field.type === 'money' && field.currency === undefined) return false;
  const units = new Set<string>();
  for (let row = 0; row < Math.min(column.length, mostRows); row += 1) {
    const { value } = readValue(
      column.at(row),
      field.type,
      field.currency === undefined ? {} : { currency: field.currency },
    );
    if (
      value.type === 'range'
        ? value.min.startsWith('-')
        : 'value' in value && String(value.value).startsWith('-')
    )
      return false;
    if (value.type === 'number' || (value.type === 'range' && value.of === 'number'))
      units.add(value.unit ?? '');
  }
  return units.size <= 1;
}
