import type { CatalogueEntry } from './catalogue-entry.ts';
import { families } from './families.ts';

/** Every code that a finding, or a problem of outputs read back, can have; sorted by code, each there once. */
export const catalogue: CatalogueEntry[] = families
  .flatMap(({ entries }) => entries)
  .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

const byCode = new Map(catalogue.map((entry) => [entry.code, entry]));

/** What a code means; undefined where the catalogue has no such code. */
export function findCatalogueEntry(code: string): CatalogueEntry | undefined {
  return byCode.get(code);
}
