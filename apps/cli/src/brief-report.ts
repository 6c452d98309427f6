import type { Report } from '@trifold/core';

/**
 * What a brief is drawn from: of the tables the rows that it prints, of the figures those that it looks up, and no names.
 * The rest of a large report need not be copied to the thread that draws it.
 */
export function briefReport(report: Report): Report {
  const printed = new Map<string, Set<string>>();
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table') continue;
    const rows = printed.get(block.view.table) ?? new Set();
    for (const key of block.view.rows) rows.add(key);
    printed.set(block.view.table, rows);
  }
  // Key figures, counts of statuses and dates of sources; prose and charts have their words with them.
  const lookedUp = new Set<string>([
    ...report.keyFigures.map(({ figure }) => figure),
    ...report.statusNotes.map(({ count }) => count),
    ...report.sources.map(({ id }) => `sources.${id}.date`),
  ]);
  return {
    ...report,
    names: [],
    tables: report.tables.map((table) => {
      const keys = printed.get(table.id);
      return { ...table, rows: keys ? table.rows.filter(({ key }) => keys.has(key)) : [] };
    }),
    figures: report.figures.filter(({ id }) => lookedUp.has(id)),
  };
}
