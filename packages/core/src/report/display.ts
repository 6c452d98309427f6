import type { Display } from '../format/display.ts';
import type { FieldSpec } from '../manifest/table.ts';

/** How a field's values are shown. */
export function displayOf(spec: FieldSpec): Display {
  return {
    type: spec.type,
    ...(spec.unit ? { unit: spec.unit } : {}),
    ...(spec.currency ? { currency: spec.currency } : {}),
    ...(spec.measure ? { measure: spec.measure } : {}),
    ...(spec.digits ? { digits: spec.digits } : {}),
  };
}
