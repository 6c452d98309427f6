import type { Manifest } from '../manifest/manifest.ts';
import type { BlockSpec } from '../manifest/section.ts';
import type { Table } from '../normalize/table.ts';
import type { Evaluation } from './evaluation.ts';
import type { Finding } from './finding.ts';
import { maxViewRows } from './limits.ts';
import { type ProseContext, resolveProse } from './prose.ts';
import type { Block, Prose, Section, TableView } from './report.ts';
import { matchingRows } from './where.ts';

/** Sections with their prose resolved and their tables numbered in the order in which they are printed. */
export function composeSections(
  manifest: Manifest,
  tables: Map<string, Table>,
  evaluations: Evaluation[],
  context: ProseContext,
): { sections: Section[]; findings: Finding[] } {
  const findings: Finding[] = [];
  let tableNumber = 0;
  const prose = (text: Prose | BlockText, path: string): Prose => {
    const resolved = resolveProse(text as BlockText, path, context);
    findings.push(...resolved.findings);
    return resolved.prose;
  };
  const toBlock = (block: BlockSpec, path: string): Block => {
    if ('paragraph' in block) return { kind: 'paragraph', text: prose(block.paragraph, path) };
    if ('list' in block) {
      return { kind: 'list', items: block.list.map((item, index) => prose(item, `${path}.list[${index}]`)) };
    }
    if ('callout' in block) {
      return { kind: 'callout', tone: block.callout.tone, text: prose(block.callout.text, path) };
    }
    if ('chart' in block) return { kind: 'chart', chart: block.chart };
    if ('method' in block) {
      return { kind: 'steps', items: evaluations.find(({ id }) => id === block.method)?.steps ?? [] };
    }
    tableNumber += 1;
    const note = block.table.note ? prose(block.table.note, `${path}.note`) : undefined;
    const view = toView(block.table, String(tableNumber), tables.get(block.table.of), note);
    if (view.rows.length === 0) findings.push(emptyView(path));
    if (view.rows.length > maxViewRows) findings.push(viewTooLong(path, view.rows.length));
    return { kind: 'table', view };
  };
  const sections = manifest.sections.map((section, at): Section => {
    const path = `sections[${at}]`;
    return {
      id: section.id,
      number: String(at + 1),
      ...(section.part ? { part: section.part } : {}),
      theme: section.theme,
      headline: prose(section.headline, `${path}.headline`),
      blocks: section.blocks.map((block, index) => toBlock(block, `${path}.blocks[${index}]`)),
    };
  });
  return { sections, findings };
}

type BlockText = Parameters<typeof resolveProse>[0];
type TableBlockSpec = Extract<BlockSpec, { table: unknown }>['table'];

function toView(
  spec: TableBlockSpec,
  number: string,
  table: Table | undefined,
  note: Prose | undefined,
): TableView {
  const rows = table ? matchingRows(table, spec.where) : [];
  return {
    table: spec.of,
    number,
    title: spec.title ?? table?.spec.title ?? {},
    fields: spec.fields ?? table?.spec.fields.map((field) => field.name) ?? [],
    rows: rows.map((row) => table?.keyAt(row) ?? ''),
    ...(note ? { note } : {}),
  };
}

function emptyView(path: string): Finding {
  return {
    code: 'empty-view',
    severity: 'error',
    file: 'report.yaml',
    column: path,
    message: { 'zh-CN': `${path}：where 没有选中任何行。`, en: `${path}: "where" selects no row.` },
    hint: { 'zh-CN': '检查 where 里的原始值。', en: 'Check the raw values in "where".' },
  };
}

/** `rows` is how many it would print. */
function viewTooLong(path: string, rows: number): Finding {
  return {
    code: 'view-too-long',
    severity: 'error',
    file: 'report.yaml',
    column: path,
    message: {
      'zh-CN': `${path}：这里会在简报里印出 ${rows} 行，最多 ${maxViewRows} 行。`,
      en: `${path}: the brief would print ${rows} rows here, ${maxViewRows} at most.`,
    },
    hint: {
      'zh-CN': '用 where 选出要印的行；工作簿和数据包里总有整张表。',
      en: 'Select those to print with "where"; the workbook and the bundle have the whole table anyway.',
    },
  };
}
