import type { Table } from '../normalize/table.ts';
import type { Status } from './report.ts';
import { isStatus, statuses } from './status.ts';

/** The status of a row; `missing` where its word is none. */
export function statusOf(table: Table, row: number): Status {
  const word = table.statuses.at(row).trim();
  return isStatus(word) ? word : 'missing';
}

/** The status that is trusted least; a value can't be trusted more than what it is made from. */
export function leastTrusted(a: Status, b: Status): Status {
  return statuses.indexOf(a) < statuses.indexOf(b) ? b : a;
}
