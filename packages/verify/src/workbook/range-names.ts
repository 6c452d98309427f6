import type { BundleTable } from '@trifold/json';

/** Table id → defined name of its range. Where two ids differ only in - and _, the later one is numbered. */
export function rangeNames(tables: BundleTable[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    tables.map(({ id }) => {
      const base = `tbl_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}_${n}`;
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}
