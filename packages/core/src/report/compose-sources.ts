import type { ReportTable, Source, Text } from './report.ts';

/**
 * The sources of a report from its table of sources, whose fields are named title, publisher, url, date, trust
 * and note; the row key is the id.
 */
export function composeSources(table: ReportTable | undefined): Source[] {
  if (!table) return [];
  return table.rows.map((row): Source => {
    const text = (name: string): Text | undefined => {
      const cell = row.cells[name];
      return cell && Object.values(cell.text).some((words) => words !== '') && cell.value.type !== 'missing'
        ? cell.text
        : undefined;
    };
    const trust = row.cells.trust?.raw.trim();
    const url = row.cells.url?.raw.trim();
    const date = row.cells.date?.raw.trim();
    const note = text('note');
    return {
      id: row.key,
      title: text('title') ?? {},
      publisher: text('publisher') ?? {},
      ...(url ? { url } : {}),
      ...(date ? { date } : {}),
      trust: trust === '1' || trust === '2' ? trust : '3',
      ...(note ? { note } : {}),
    };
  });
}
