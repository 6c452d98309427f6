import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { allTotalRows, declaredTotalRows } from './total-rows.ts';
import { totalSums, withSums } from './total-sums.ts';
import { totalsAddUp } from './totals-add-up.ts';
import { withoutTotals } from './without-totals.ts';

/**
 * Does with rows of totals what report.yaml says: compares them with their parts, and leaves them out of the data or
 * keeps them. Of the findings so far, those about cells of rows left out go, since nobody sees these cells, and the
 * reader's notes on totals give way to ones that say what became of each.
 */
export function settleTotals(tables: Table[], findings: Finding[]): { tables: Table[]; findings: Finding[] } {
  const lineTexts = new Map(
    findings
      .filter(({ code }) => code === 'total-row')
      .map(({ file = '', line, raw }) => [placeKey(file, line), raw]),
  );
  const added: Finding[] = [];
  const settled: Table[] = [];
  /** By file and line. */
  const ruled = new Set<string>();
  const leftOut = new Map<string, Set<string>>();
  for (const table of tables) {
    const left = rowsLeftOut(table);
    for (const finding of totalsAddUp(table)) added.push(finding);
    for (const finding of notesOn(table, left, lineTexts)) added.push(finding);
    for (const row of allTotalRows(table)) ruled.add(placeKey(table.spec.file, table.lines[row]));
    for (const row of left) leftOut.set(placeKey(table.spec.file, table.lines[row]), checkedLabels(table));
    settled.push(withoutTotals(table, left));
  }
  if (ruled.size === 0) return { tables: settled, findings: [...findings, ...added] };
  const kept = findings.filter(({ code, file = '', line, column = '' }) => {
    const key = placeKey(file, line);
    if (code === 'total-row') return !ruled.has(key);
    const labels = code === 'type-error' ? leftOut.get(key) : undefined;
    return labels === undefined || labels.has(column);
  });
  return { tables: settled, findings: [...kept, ...added] };
}

function rowsLeftOut(table: Table): number[] {
  const { totals, totalRows } = table.spec;
  if (totalRows === 'data' || (totalRows === undefined && totals === undefined)) return [];
  return totalRows === 'left-out' ? allTotalRows(table) : declaredTotalRows(table);
}

/** Labels of the columns whose totals are compared with their parts. */
function checkedLabels(table: Table): Set<string> {
  const names = new Set((table.spec.totals ?? []).flatMap(({ over }) => over));
  return new Set(table.fields.filter(({ spec }) => names.has(spec.name)).flatMap(({ labels }) => labels));
}

function placeKey(file: string, line: number | undefined): string {
  return `${line ?? 0} ${file}`;
}

/** A note for each line with a total, but where report.yaml says that totals are data. */
function notesOn(table: Table, left: number[], lineTexts: Map<string, string | undefined>): Finding[] {
  if (table.spec.totalRows === 'data') return [];
  const isLeft = new Set(left);
  const sums = table.spec.totals === undefined ? totalSums(table) : new Map<number, never>();
  const seen = new Set<number>();
  const hint = whatToDeclare(table);
  return allTotalRows(table).flatMap((row): Finding[] => {
    const line = table.lines[row] ?? 0;
    if (seen.has(line)) return [];
    seen.add(line);
    const note = { code: 'total-row', severity: 'note', file: table.spec.file, line } as const;
    const raw = { raw: lineTexts.get(placeKey(table.spec.file, line)) ?? table.keyAt(row) };
    if (!isLeft.has(row)) return [withSums({ ...note, ...raw, message: undeclared, hint }, sums.get(line))];
    if (table.spec.totalRows === 'left-out')
      return [withSums({ ...note, ...raw, message: leftOutText }, sums.get(line))];
    return [{ ...note, ...raw, message: checkedText }];
  });
}

const undeclared = {
  'zh-CN': '这一行是合计，report.yaml 没有说明怎样处理，因此与其他行一样是数据。',
  en: 'This row sums up others; report.yaml does not say what to do with it, so it is data like any other row.',
};

function whatToDeclare({ spec: { unpivot }, fields }: Table): Text {
  const name = unpivot && fields.find(({ labels }) => labels[0] === unpivot.name)?.spec.name;
  const within = name === undefined ? '' : `, within: [${name}]`;
  return {
    'zh-CN': `写 totals: [{ rows: recognised, over: 字段${within} }] 来核对并移出数据，或写 totalRows: data 或 left-out。`,
    en: `Declare totals: [{ rows: recognised, over: field${within} }] to check it and leave it out, or totalRows: data or left-out.`,
  };
}

const checkedText = {
  'zh-CN': '这一行是合计：已与各部分核对，不作为数据。',
  en: 'This row sums up others; it was compared with its parts and is left out of the data.',
};

const leftOutText = {
  'zh-CN': '这一行是合计，按 report.yaml 不作为数据。',
  en: 'This row sums up others; it is left out of the data, as report.yaml says.',
};
