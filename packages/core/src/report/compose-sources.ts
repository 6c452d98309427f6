import { isWebAddress } from '../normalize/is-web-address.ts';
import type { Finding } from './finding.ts';
import type { ReportRow, ReportTable, Source, Text } from './report.ts';

/**
 * The sources of a report from its table of sources, whose fields are named title, publisher, url, date, trust
 * and note; the row key is the id. A url that is no web address is the source's `address`, words without a link, and
 * a warning says so.
 */
export function composeSources(table: ReportTable | undefined): { sources: Source[]; findings: Finding[] } {
  const sources = (table?.rows ?? []).map(toSource);
  const findings = (table?.rows ?? []).flatMap((row, at) =>
    table && sources[at]?.address !== undefined ? [noWebAddress(table, row)] : [],
  );
  return { sources, findings };
}

function toSource(row: ReportRow): Source {
  const text = (name: string): Text | undefined => {
    const cell = row.cells[name];
    return cell && Object.values(cell.text).some((words) => words !== '') && cell.value.type !== 'missing'
      ? cell.text
      : undefined;
  };
  const trust = row.cells.trust?.raw.trim();
  const url = text('url') ? (row.cells.url?.raw.trim() ?? '') : '';
  const date = row.cells.date?.raw.trim();
  const note = text('note');
  return {
    id: row.key,
    title: text('title') ?? {},
    publisher: text('publisher') ?? {},
    ...(isWebAddress(url) ? { url } : url === '' ? {} : { address: url }),
    ...(date ? { date } : {}),
    trust: trust === '1' || trust === '2' ? trust : '3',
    ...(note ? { note } : {}),
  };
}

function noWebAddress(table: ReportTable, row: ReportRow): Finding {
  const column = table.fields.find(({ name }) => name === 'url')?.columns[0];
  const raw = row.cells.url?.raw ?? '';
  return {
    code: 'source-address',
    severity: 'warning',
    file: table.file,
    line: row.line,
    ...(column === undefined ? {} : { column }),
    raw,
    message: {
      'zh-CN': `“${raw}”不是网址，在输出里只是文字，不带链接。`,
      en: `"${raw}" is no web address: the outputs show it as words, without a link.`,
    },
    hint: {
      'zh-CN': '写以 http:// 或 https:// 开头的网址；没有网址就留空。',
      en: 'Give an address that begins with http:// or https://, or leave the cell empty.',
    },
  };
}
