import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a table of sources can be written, beside the CSVs, without touching a file that is there. */
export function freeSourcesPath(folder: string): string {
  const isFolder = statSync(join(folder, 'tables'), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const inside = isFolder ? 'tables/' : '';
  const isTaken = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
  let path = `${inside}sources.csv`;
  for (let number = 1; isTaken(path); number += 1) {
    path = `${inside}sources-to-decide${number === 1 ? '' : `-${number}`}.csv`;
  }
  return path;
}
