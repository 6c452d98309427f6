import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is written into report.yaml, open to any damage. */
export type ManifestDraft = ReturnType<typeof plainManifest>;

export interface HostileParts {
  /** Changes the manifest; what it returns, if anything, takes its place. */
  manifest?: (draft: ManifestDraft) => unknown;
  /** Rows of tables/texts.csv: key and text. */
  texts?: [string, string][];
  /** Further files by their path, over those that there are. */
  files?: Record<string, string | Uint8Array>;
}

/** Writes a report with one table of texts that may have any digits; report.yaml is written as JSON, which is YAML. */
export function writeReport(folder: string, parts: HostileParts = {}): void {
  const draft = plainManifest();
  const manifest = parts.manifest?.(draft) ?? draft;
  const files: Record<string, string | Uint8Array> = {
    'report.yaml': typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 1),
    'tables/texts.csv': csv([
      ['id', 'text', 'page', 'sold'],
      ...(parts.texts ?? [['a', 'plain']]).map(([key, text]) => [key, text, 'https://example.org/', '5']),
    ]),
    'tables/sources.csv': csv([
      ['id', 'title', 'publisher'],
      ['S1', 'Annual report', 'A publisher'],
    ]),
    ...parts.files,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Rows as a CSV; every cell is quoted. */
export function csv(rows: string[][]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}

function plainManifest() {
  const words = (en: string) => ({ en });
  return {
    id: 'hostile' as unknown,
    title: words('Hostile texts'),
    subtitle: words('A subtitle'),
    description: words('A description'),
    publisher: words('A publisher'),
    date: '2026-01-31',
    locales: ['en'],
    licence: words('A licence'),
    cite: words('A citation'),
    keywords: words('keywords'),
    sources: 'sources',
    tables: [
      {
        id: 'texts',
        file: 'tables/texts.csv' as unknown,
        title: words('Texts'),
        description: words('Texts of all kinds'),
        notice: words('A notice'),
        primaryKey: ['id'],
        status: { value: 'reported' },
        sources: { value: 'S1' },
        fields: [
          { name: 'id', type: 'name', title: words('Key') },
          { name: 'text', type: 'name', title: words('Text') },
          { name: 'page', type: 'url', title: words('Page') },
          { name: 'sold', type: 'number', title: words('Sold') },
        ],
      },
      {
        id: 'sources',
        file: 'tables/sources.csv',
        title: words('Sources'),
        description: words('Where values come from'),
        primaryKey: ['id'],
        status: { value: 'reported' },
        sources: { value: 'S1' },
        fields: [
          { name: 'id', type: 'name', title: words('Id') },
          { name: 'title', type: 'name', title: words('Title') },
          { name: 'publisher', type: 'name', title: words('Publisher') },
        ],
      },
    ],
    sections: [
      {
        id: 'first',
        theme: words('Texts'),
        headline: words('Texts stay texts'),
        blocks: [{ paragraph: words('A paragraph') }, { table: { of: 'texts', note: words('A note') } }],
      },
    ],
  };
}
