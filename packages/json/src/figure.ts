import { BundleError } from './bundle-error.ts';
import type { Bundle, BundleFigure } from './schema/bundle-schema.ts';

const indexes = new WeakMap<Bundle, Map<string, BundleFigure>>();

/** The figure with this id. Throws a `BundleError` that names the nearest ids when there is none. */
export function figure(bundle: Bundle, id: string): BundleFigure {
  let index = indexes.get(bundle);
  if (!index) {
    index = new Map(bundle.figures.map((item) => [item.id, item]));
    indexes.set(bundle, index);
  }
  const found = index.get(id);
  if (found) return found;
  const near = nearestIds([...index.keys()], id);
  const hint = near.length > 0 ? ` Near: ${near.join(', ')}.` : '';
  throw new BundleError(`No figure "${id}" in ${bundle.report.id} ${bundle.report.edition}.${hint}`);
}

/** Up to three ids that share the most parts with the wanted one, then the longest common beginning. */
function nearestIds(ids: readonly string[], wanted: string): string[] {
  const parts = new Set(wanted.split('.'));
  return ids
    .map((id) => ({
      id,
      shared: id.split('.').filter((part) => parts.has(part)).length,
      beginning: commonBeginning(id, wanted),
    }))
    .filter(({ shared, beginning }) => shared > 0 || beginning > 3)
    .sort((a, b) => b.shared - a.shared || b.beginning - a.beginning || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
