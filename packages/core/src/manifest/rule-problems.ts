import type { Finding } from '../report/finding.ts';
import { constraintProblems } from './constraint-problems.ts';
import { manifestProblem } from './manifest-problem.ts';
import { quantityProblems } from './quantity-problems.ts';
import { reconcileProblems } from './reconcile-problems.ts';
import type { TableSpec } from './table.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownTable } from './unknown-table.ts';

/** What keeps the declared rules of a table from being checked, whatever its cells are. `tables` are all of them. */
export function ruleProblems(table: TableSpec, tables: TableSpec[], path: string): Finding[] {
  return [
    ...table.fields.flatMap((field) => constraintProblems(field, `${path}.fields.${field.name}.constraints`)),
    ...totalsProblems(table, path),
    ...(table.shares ?? []).flatMap((shares, at) => [
      ...quantityProblems(table, [shares.field], `${path}.shares[${at}].field`),
      ...unknownFields(table, shares.within ?? [], `${path}.shares[${at}].within`),
    ]),
    ...(table.foreignKeys ?? []).flatMap((key, at) =>
      foreignKeyProblems(table, tables, key, `${path}.foreignKeys[${at}]`),
    ),
    ...reconcileProblems(table, tables, path),
  ];
}

function totalsProblems(table: TableSpec, path: string): Finding[] {
  const findings = (table.totals ?? []).flatMap((totals, at) => {
    const here = `${path}.totals[${at}]`;
    const by = typeof totals.rows === 'string' ? [] : [totals.rows.field];
    return [
      ...unknownFields(table, by, `${here}.rows.field`),
      ...unknownFields(table, totals.within ?? [], `${here}.within`),
      ...quantityProblems(table, [totals.over].flat(), `${here}.over`),
    ];
  });
  if (table.totalRows !== 'checked' || (table.totals ?? []).length > 0) return findings;
  const message = {
    'zh-CN': '合计行要核对，却没有写 totals。',
    en: 'Rows of totals are to be checked, but there is no "totals".',
  };
  const hint = {
    'zh-CN': '写明核对什么：totals: [{ rows: recognised, over: 字段 }]。',
    en: 'Say what is checked: totals: [{ rows: recognised, over: field }].',
  };
  return [...findings, manifestProblem(`${path}.totalRows`, 'checked', message, hint)];
}

function foreignKeyProblems(
  table: TableSpec,
  tables: TableSpec[],
  { fields, reference }: NonNullable<TableSpec['foreignKeys']>[number],
  path: string,
): Finding[] {
  const findings = unknownFields(table, fields, `${path}.fields`);
  const target = tables.find(({ id }) => id === reference.table);
  if (!target) return [...findings, unknownTable(reference.table, tables, `${path}.reference.table`)];
  findings.push(...unknownFields(target, reference.fields, `${path}.reference.fields`));
  if (fields.length === reference.fields.length) return findings;
  const message = {
    'zh-CN': `fields 有 ${fields.length} 个，reference.fields 有 ${reference.fields.length} 个，无法一一对应。`,
    en: `"fields" names ${fields.length}, "reference.fields" ${reference.fields.length}; they don't pair up.`,
  };
  const hint = { 'zh-CN': '两边写同样多的字段。', en: 'Name as many on both sides.' };
  return [...findings, manifestProblem(path, fields.join(', '), message, hint)];
}
