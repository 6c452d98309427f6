import type { DateOrder } from '../normalize/date-order.ts';
import type { Text } from '../report/report.ts';
import type { InferredField } from './inferred-field.ts';

/** The type that a column's cells and label speak for, before each cell is read as it. */
export interface Judgement {
  /** "text" stands for "name" too. */
  type: InferredField['type'];
  certain: boolean;
  why: Text;
  currency?: string;
  /** The label's unit is not that of the cells: they print their own. */
  ownUnits?: true;
  /** What stands first in all dates, since some can't have it otherwise. */
  dateOrder?: DateOrder;
}

/** Text because nothing else is certain. */
export function open(why: Text): Judgement {
  return { type: 'text', certain: false, why };
}

export function sure(type: Judgement['type'], why: Text): Judgement {
  return { type, certain: true, why };
}
