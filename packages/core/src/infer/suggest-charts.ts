import { readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { InferredField } from './inferred-field.ts';
import { splitLabel } from './label-unit.ts';
import type { SuggestedChart } from './suggested-chart.ts';

const values = new Set<InferredField['type']>(['number', 'percent', 'points', 'money']);
/** As many as can be told apart in a chart. */
const mostLines = 5;
const mostBars = 40;
const mostColumns = 20;
/** Larger tables have no chart that shows them whole. */
const mostRows = 20_000;

/**
 * Charts for the first column of quantities: lines where names × periods are the key, columns for periods alone, bars
 * for names (in the latest period, without totals). `key` are the columns of the table's key.
 */
export function suggestCharts(table: RawTable, fields: InferredField[], key: number[]): SuggestedChart[] {
  if (table.rowCount > mostRows || key.length > 2) return [];
  const value = fields.find((field, at) => !key.includes(at) && isChartable(field, table.columns[at]));
  if (!value) return [];
  const [first, second] = key;
  const periodAt = key.find((at) => fields[at]?.type === 'period');
  const nameAt = first === periodAt ? second : first;
  const name = nameAt === undefined ? undefined : fields[nameAt];
  const period = periodAt === undefined ? undefined : fields[periodAt];
  if (key.length === 2 && !period) return [];
  const rows = new Rows(table, fields, value.label, name?.label, period?.label);
  if (!name && period) return rows.columns(period.label, value.label);
  if (!name || name.type === 'period') return [];
  return period
    ? [...rows.lines(name.label, period.label, value.label), ...rows.bars(name.label, value.label)]
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
    if (value.type === 'number') units.add(value.unit ?? '');
  }
  return units.size <= 1;
}

class Rows {
  readonly #table: RawTable;
  readonly #cells: (label: string, row: number) => string;
  readonly #filled: number[];
  readonly #names: string[];
  readonly #period: string | undefined;
  readonly #isMixed: boolean;

  constructor(table: RawTable, fields: InferredField[], value: string, name?: string, period?: string) {
    const at = new Map(fields.map(({ label }, index) => [label, index]));
    this.#table = table;
    this.#period = period;
    this.#cells = (label, row) => table.columns[at.get(label) ?? -1]?.at(row).trim() ?? '';
    const totals = new Set(table.totals);
    const rows = Array.from({ length: table.rowCount }, (_, row) => row);
    this.#filled = rows.filter((row) => !totals.has(row) && isFilled(this.#cells(value, row)));
    const names = name === undefined ? [] : this.#filled.map((row) => this.#cells(name, row));
    this.#names = [...new Set(names)].filter(isFilled);
    const units = new Set(this.#names.map((cell) => splitLabel(cell).unit?.printed));
    // Rows that carry a unit each, 公路里程(公里), measure different things.
    this.#isMixed = units.size > 1;
  }

  lines(series: string, period: string, value: string): SuggestedChart[] {
    if (this.#periods(period).length < 3 || this.#names.length === 0) return [];
    const names = this.#names.slice(0, this.#isMixed ? 1 : mostLines);
    const where = this.#hasOthers(names) ? { where: { [series]: names } } : {};
    return [{ kind: 'lines', series, period, value, ...where }];
  }

  columns(period: string, value: string): SuggestedChart[] {
    const periods = this.#periods(period);
    if (periods.length < 2) return [];
    const latest = periods.slice(-mostColumns);
    const isPart = latest.length < this.#table.rowCount;
    return [{ kind: 'columns', period, value, ...(isPart ? { where: { [period]: latest } } : {}) }];
  }

  bars(label: string, value: string): SuggestedChart[] {
    const period = this.#period;
    const latest = period === undefined ? undefined : this.#periods(period).at(-1);
    const rows =
      period === undefined ? this.#filled : this.#filled.filter((row) => this.#cells(period, row) === latest);
    const names = rows.map((row) => this.#cells(label, row)).filter(isFilled);
    if (this.#isMixed || names.length < 2 || names.length > mostBars) return [];
    const ofPeriod = period === undefined || latest === undefined ? {} : { [period]: [latest] };
    const ofNames = this.#table.totals.length > 0 || this.#hasOthers(names) ? { [label]: names } : {};
    const where = { ...ofPeriod, ...ofNames };
    return [{ kind: 'bars', label, values: [value], ...(Object.keys(where).length > 0 ? { where } : {}) }];
  }

  #hasOthers(names: string[]): boolean {
    return names.length < this.#names.length || this.#table.totals.length > 0;
  }

  /** Cells of periods with a value, by time; one of those that say the same. */
  #periods(label: string): string[] {
    const cells = [...new Set(this.#filled.map((row) => this.#cells(label, row)))];
    const found = cells.flatMap((cell) => {
      const { value } = readValue(cell, 'period');
      return value.type === 'period' ? [{ cell, value }] : [];
    });
    return found.sort((a, b) => (a.value.start < b.value.start ? -1 : 1)).map(({ cell }) => cell);
  }
}

function isFilled(cell: string): boolean {
  return cell !== '' && readValue(cell).value.type !== 'missing';
}
