import { columnLabels } from '../declared/absent-labels.ts';
import type { TableSpec } from '../manifest/table.ts';
import { rowKey } from '../normalize/row-key.ts';
import type { Locale } from '../report/report.ts';
import type { DraftedTable } from './drafted-table.ts';
import type { TableCandidate } from './table-candidate.ts';

const idLabels = ['source_id', 'id', '编号', '来源编号'];
const roleLabels = {
  title: ['title', '标题', '名称'],
  publisher: ['publisher', '发布者', '机构'],
  url: ['url', '网址', '链接'],
  date: ['date', '日期'],
  trust: ['trust', '可信度'],
  note: ['note', '说明', '备注'],
} as const;

/** A table of sources that the folder has already. */
export interface OwnSources {
  candidate: TableCandidate;
  idLabel: string;
  ids: ReadonlySet<string>;
}

/** The first table of a sources.csv whose first column has a different id in every row. */
export function findOwnSources(candidates: TableCandidate[]): OwnSources | undefined {
  for (const candidate of candidates) {
    const { raw, file, part } = candidate;
    if (part !== 0 || !/(?:^|\/)sources\.csv$/i.test(file)) continue;
    const idLabel = columnLabels(raw)[0] ?? '';
    const column = raw.columns[0];
    if (!column || !idLabels.includes(idLabel)) continue;
    const cells = Array.from({ length: raw.rowCount }, (_, row) => column.at(row).trim());
    // Rows name sources by the very id, so it must be the same as the key made from it.
    if (new Set(cells).size < cells.length || cells.some((cell) => cell === '' || rowKey([cell]) !== cell))
      continue;
    return { candidate, idLabel, ids: new Set(cells) };
  }
  return undefined;
}

/** The drafted entry of such a table, its fields named as a table of sources wants them. */
export function ownSourcesTable(table: DraftedTable, { idLabel }: OwnSources, locale: Locale): TableSpec {
  const suffix = locale === 'zh-CN' ? 'zh' : 'en';
  const labels = table.fields.map(({ label }) => label);
  const roles = new Map<string, string>([[idLabel, 'source_id']]);
  for (const [role, words] of Object.entries(roleLabels)) {
    const wanted = [`${role}_${suffix}`, ...words];
    const label = wanted.find((word) => labels.includes(word));
    if (label !== undefined) roles.set(label, role);
  }
  const names = new Set(roles.values());
  const fields = table.fields.map(({ spec, label }) => {
    const role = roles.get(label);
    if (role === undefined) return names.has(spec.name) ? { ...spec, name: `${spec.name}_2` } : spec;
    return { ...spec, name: role, ...(label === role ? {} : { column: label }) };
  });
  return {
    ...table.spec,
    primaryKey: ['source_id'],
    status: { value: 'reported' },
    sources: { value: [...firstId(table, idLabel)][0] ?? 'S1' },
    fields,
  };
}

function firstId({ columns }: DraftedTable, idLabel: string): string[] {
  const column = columns.get(idLabel);
  return column && column.length > 0 ? [column.at(0).trim()] : [];
}
