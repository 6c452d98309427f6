import type { TableSpec } from '../manifest/table.ts';
import type { Locale } from '../report/report.ts';
import { placeholders } from './placeholders.ts';

type Role = 'source_id' | 'title' | 'publisher' | 'url' | 'date' | 'trust' | 'note';

const roles = ['source_id', 'title', 'publisher', 'url', 'date', 'trust', 'note'] as const satisfies Role[];
const types: Record<Role, TableSpec['fields'][number]['type']> = {
  source_id: 'name',
  title: 'name',
  publisher: 'name',
  url: 'url',
  date: 'period',
  trust: 'name',
  note: 'name',
};

/** The CSV of a table of sources with one row that has to be replaced. */
export function placeholderSources(locale: Locale): string {
  const { title, publisher, note } = placeholders(locale).source;
  return `${roles.join(',')}\nS1,${[title, publisher, '', '', '3', note].map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The entry of that table. */
export function sourcesTable(file: string, locale: Locale): TableSpec {
  const words = placeholders(locale);
  return {
    id: 'sources',
    file,
    title: { [locale]: words.sources },
    description: { [locale]: words.sourcesDescription },
    primaryKey: ['source_id'],
    status: { value: 'illustrative' },
    sources: { value: 'S1' },
    fields: roles.map((name) => ({ name, type: types[name], title: { [locale]: words.sourceFields[name] } })),
  };
}
