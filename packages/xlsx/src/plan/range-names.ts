import type { Report } from '@trifold/core';

/**
 * Table id → defined name of its range, header row included: `tbl_` and the id with every character but letters,
 * digits and underscores as an underscore, numbered where two would be the same.
 */
export function rangeNames(report: Report): Record<string, string> {
  const taken = new Set<string>();
  const names = report.tables.map(({ id }) => {
    const base = `tbl_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 240);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`;
    taken.add(name.toLowerCase());
    return [id, name];
  });
  return Object.fromEntries(names);
}
