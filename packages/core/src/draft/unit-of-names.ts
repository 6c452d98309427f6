import type { InferredUnit } from '../infer/inferred-field.ts';
import { splitLabel } from '../infer/label-unit.ts';
import type { RawColumn } from '../read/raw-column.ts';

/** The unit that every name of a column carries, 教育支出(亿元); undefined where one has another or none. */
export function unitOfNames(names: RawColumn | undefined): InferredUnit | undefined {
  let unit: InferredUnit | undefined;
  for (let row = 0; names && row < names.length; row += 1) {
    const own = splitLabel(names.at(row).trim()).unit;
    if (!own || (unit && unit.printed !== own.printed)) return undefined;
    unit = own;
  }
  return unit;
}
