import { dateOrderOf } from '../normalize/date-order.ts';
import { readValue } from '../normalize/read-value.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { InferredField } from './inferred-field.ts';
import { splitLabel } from './label-unit.ts';
import type { SuggestedChart } from './suggested-chart.ts';

/** Every point of a line has a label: more of either and they cover one another. */
const mostLines = 3;
const mostPoints = 8;
const mostBars = 40;
const mostColumns = 20;

/** The rows of a table that a chart of one of its columns can show: those with a value that are no totals. */
export class ChartedRows {
  readonly #table: RawTable;
  readonly #at: ReadonlyMap<string, number>;
  readonly #cells: (label: string, row: number) => string;
  readonly #filled: number[];
  readonly #names: string[];
  readonly #period: string | undefined;
  readonly #isMixed: boolean;

  constructor(table: RawTable, fields: InferredField[], value: string, name?: string, period?: string) {
    const at = new Map(fields.map(({ label }, index) => [label, index]));
    this.#at = at;
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
    const periods = this.#periods(period);
    if (periods.length < 3 || this.#names.length === 0) return [];
    const names = this.#isMixed ? this.#names.slice(0, 1) : this.#largest(series, period, value);
    const latest = periods.slice(-mostPoints);
    const where = {
      ...(this.#hasOthers(names) ? { [series]: names } : {}),
      ...(latest.length < periods.length ? { [period]: latest } : {}),
    };
    return [{ kind: 'lines', series, period, value, ...(Object.keys(where).length > 0 ? { where } : {}) }];
  }

  /** The names with the largest values of the latest period, in the order of the file; others where these are few. */
  #largest(series: string, period: string, value: string): string[] {
    if (this.#names.length <= mostLines) return this.#names;
    const latest = this.#latest(period);
    const sizes = new Map(
      this.#filled
        .filter((row) => this.#cells(period, row) === latest)
        .map((row) => [this.#cells(series, row), sizeOf(this.#cells(value, row))]),
    );
    const size = (name: string) => sizes.get(name) ?? Number.NEGATIVE_INFINITY;
    const chosen = new Set(
      [...this.#names]
        .sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0))
        .slice(0, mostLines),
    );
    return this.#names.filter((name) => chosen.has(name));
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
    const latest = period === undefined ? undefined : this.#latest(period);
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

  /** The last period that has at least half as many values as any other: one that has just begun shows little. */
  #latest(period: string): string | undefined {
    const counts = new Map<string, number>();
    for (const row of this.#filled) {
      const cell = this.#cells(period, row);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    return this.#periods(period).findLast((cell) => 2 * (counts.get(cell) ?? 0) >= most);
  }

  /** Cells of periods with a value, by time; one of those that say the same. */
  #periods(label: string): string[] {
    const cells = [...new Set(this.#filled.map((row) => this.#cells(label, row)))];
    const column = this.#table.columns[this.#at.get(label) ?? -1];
    const order = column ? dateOrderOf(column) : {};
    const found = cells.flatMap((cell) => {
      const { value } = readValue(cell, 'period', order);
      return value.type === 'period' ? [{ cell, value }] : [];
    });
    return found.sort((a, b) => (a.value.start < b.value.start ? -1 : 1)).map(({ cell }) => cell);
  }
}

/** How large a value is among others of its column; a range counts with its lower end. */
function sizeOf(cell: string): number {
  const { value } = readValue(cell);
  const size = value.type === 'range' ? value.min : 'value' in value ? value.value : Number.NaN;
  return Number.isNaN(Number(size)) ? Number.NEGATIVE_INFINITY : Number(size);
}

function isFilled(cell: string): boolean {
  return cell !== '' && readValue(cell).value.type !== 'missing';
}
