import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';

/**
 * Every word whose digits belong to a name: those that the manifest declares, the cells of `name` and `url`
 * fields, the report's own title, its id and edition. Without repeats, only those with a digit or a Chinese character.
 */
export function collectNames(manifest: Manifest, tables: Table[], edition: string): Set<string> {
  const names = new Set<string>([...manifest.names, manifest.id, edition, ...Object.values(manifest.title)]);
  for (const table of tables) {
    names.add(table.spec.file);
    for (const field of table.fields) {
      if (field.spec.type !== 'name' && field.spec.type !== 'url') continue;
      for (const column of field.raw) {
        for (const cell of column.dictionary?.cells ?? []) names.add(cell.trim());
        if (column.dictionary) continue;
        for (let row = 0; row < column.length; row += 1) names.add(column.at(row).trim());
      }
    }
  }
  for (const name of names) if (!/[\p{Nd}\p{Script=Han}]/u.test(name)) names.delete(name);
  return names;
}
