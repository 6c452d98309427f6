import type { FieldType } from '../report/report.ts';
import type { DeriveSpec } from './derive.ts';

/** Types that a field may have which is worked out of fields of these types, in order; none where that makes no sense. */
export function derivedTypes(spec: DeriveSpec, inputs: FieldType[]): FieldType[] {
  const [first, second] = inputs;
  if (first === undefined || !inputs.every((type) => quantities.has(type))) return [];
  const isAlike = inputs.every((type) => type === first);
  if ('ratio' in spec) {
    if (first === 'money' && second === 'number') return ['money'];
    return isAlike && first !== 'points' ? ['number', 'percent'] : [];
  }
  if ('sum' in spec) return isAlike ? [first] : [];
  if ('difference' in spec || 'increase' in spec) {
    if (!isAlike) return [];
    return [first === 'percent' ? 'points' : first];
  }
  return first === 'number' || first === 'money' ? ['percent'] : [];
}

const quantities = new Set<FieldType>(['number', 'money', 'percent', 'points']);
