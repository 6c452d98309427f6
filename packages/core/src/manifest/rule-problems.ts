import type { Finding } from '../report/finding.ts';
import { constraintProblems } from './constraint-problems.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { TableSpec } from './table.ts';

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
  if (!target) {
    const ids = tables.map(({ id }) => id);
    return [
      ...findings,
      manifestProblem(
        `${path}.reference.table`,
        reference.table,
        { 'zh-CN': `没有名为“${reference.table}”的表。`, en: `There is no table "${reference.table}".` },
        { 'zh-CN': `现有：${ids.join('、')}。`, en: `There are: ${ids.join(', ')}.` },
      ),
    ];
  }
  findings.push(...unknownFields(target, reference.fields, `${path}.reference.fields`));
  if (fields.length === reference.fields.length) return findings;
  const message = {
    'zh-CN': `fields 有 ${fields.length} 个，reference.fields 有 ${reference.fields.length} 个，无法一一对应。`,
    en: `"fields" names ${fields.length}, "reference.fields" ${reference.fields.length}; they don't pair up.`,
  };
  const hint = { 'zh-CN': '两边写同样多的字段。', en: 'Name as many on both sides.' };
  return [...findings, manifestProblem(path, fields.join(', '), message, hint)];
}

/** A problem for each name that is none of the table's fields; with `wantsCells`, derived ones are none either. */
function unknownFields(table: TableSpec, names: string[], path: string, wantsCells = true): Finding[] {
  const known = table.fields.filter(({ derive }) => !(wantsCells && derive)).map(({ name }) => name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) =>
      manifestProblem(
        path,
        name,
        table.fields.some((field) => field.name === name)
          ? {
              'zh-CN': `“${name}”是推算的字段，没有单元格。`,
              en: `The field "${name}" is derived and has no cells.`,
            }
          : { 'zh-CN': `没有名为“${name}”的字段。`, en: `There is no field "${name}".` },
        { 'zh-CN': `现有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` },
      ),
    );
}

function quantityProblems(table: TableSpec, names: string[], path: string): Finding[] {
  const types = new Map(table.fields.map(({ name, type }) => [name, type]));
  const idle = names.filter(
    (name) => types.has(name) && !['number', 'percent', 'points', 'money'].includes(types.get(name) ?? ''),
  );
  return [
    ...unknownFields(table, names, path, false),
    ...idle.map((name) =>
      manifestProblem(
        path,
        name,
        {
          'zh-CN': `“${name}”的类型是 ${types.get(name)}，不能相加。`,
          en: `"${name}" is of type ${types.get(name)} and can't be added up.`,
        },
        {
          'zh-CN': '写 number、money、percent 或 points 类型的字段。',
          en: 'Name fields of type number, money, percent or points.',
        },
      ),
    ),
  ];
}
