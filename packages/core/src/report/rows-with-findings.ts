import { chartTable } from '../manifest/chart.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import { firstMatchingRow, matchingRows } from './where.ts';

/** As many rows as a hint takes its example ids from. */
const examples = 50;

/**
 * The rows of a table that `compose` needs to find all that is wrong with a report, in order: those that its texts and
 * key figures quote and its charts show, one of each table that is printed, the first ones,
 * for examples, and the whole table of sources. Of a million rows they are a handful.
 */
export function rowsWithFindings(table: Table, manifest: Manifest): ArrayLike<number> {
  const { id } = table.spec;
  const rows = new Set<number>();
  const first = id === manifest.sources ? table.rowCount : Math.min(examples, table.rowCount);
  for (let row = 0; row < first; row += 1) rows.add(row);
  for (const chart of manifest.charts) {
    if (chartTable(chart) === id) for (const row of matchingRows(table, chart.where)) rows.add(row);
  }
  for (const block of manifest.sections.flatMap((section) => section.blocks)) {
    if (!('table' in block) || block.table.of !== id) continue;
    const row = firstMatchingRow(table, block.table.where);
    if (row !== undefined) rows.add(row);
  }
  const quoted = quotedKeys(table, manifest);
  for (let row = 0; row < table.rowCount && quoted.size > 0; row += 1) {
    if (quoted.has(table.keyAt(row))) rows.add(row);
  }
  return Uint32Array.from(rows).sort();
}

/** Keys of the ids that stand anywhere in report.yaml as {table.key.field} or as a key figure: too many do no harm. */
function quotedKeys(table: Table, manifest: Manifest): Set<string> {
  const { id } = table.spec;
  const ids = [
    ...manifest.keyFigures.map(({ figure }) => figure),
    ...Array.from(JSON.stringify(manifest).matchAll(/\{([^{}\s]+)\}/gu), ([, quoted = '']) => quoted),
  ];
  return new Set(
    ids
      .filter((quoted) => quoted.startsWith(`${id}.`))
      .map((quoted) => quoted.slice(id.length + 1, Math.max(id.length + 1, quoted.lastIndexOf('.')))),
  );
}
