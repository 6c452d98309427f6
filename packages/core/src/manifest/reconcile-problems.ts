import { compareDecimals } from '../normalize/decimal.ts';
import type { Finding } from '../report/finding.ts';
import { manifestProblem } from './manifest-problem.ts';
import { quantityProblems } from './quantity-problems.ts';
import type { RankRuleSpec, SameRuleSpec, TotalRuleSpec } from './reconcile.ts';
import type { TableSpec } from './table.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownTable } from './unknown-table.ts';
import { weightSum, weightsOf } from './weights-of.ts';

/** What keeps a table's `reconcile` from meaning anything. `tables` are all of the report. */
export function reconcileProblems(table: TableSpec, tables: TableSpec[], path: string): Finding[] {
  return (table.reconcile ?? []).flatMap((spec, at) => {
    const here = `${path}.reconcile[${at}]`;
    if ('total' in spec) return totalProblems(table, spec.total, `${here}.total`);
    if ('rank' in spec) return rankProblems(table, spec.rank, `${here}.rank`);
    return sameProblems(table, tables, spec.same, `${here}.same`);
  });
}

function totalProblems(table: TableSpec, spec: TotalRuleSpec, path: string): Finding[] {
  const names = weightsOf(spec).map(({ field }) => field);
  const findings = [
    ...quantityProblems(table, [spec.field], `${path}.field`),
    ...quantityProblems(table, names, `${path}.parts`),
  ];
  if (names.includes(spec.field)) findings.push(partOfItself(`${path}.parts`, spec.field));
  if (names.length === 0 || (spec.by === 'mean' && compareDecimals(weightSum(spec), '0') <= 0))
    findings.push(withoutWeight(`${path}.parts`, weightSum(spec)));
  return findings;
}

function rankProblems(table: TableSpec, spec: RankRuleSpec, path: string): Finding[] {
  return [
    ...quantityProblems(table, [spec.field], `${path}.field`),
    ...quantityProblems(table, [spec.by], `${path}.by`),
    ...unknownFields(table, spec.within ?? [], `${path}.within`),
  ];
}

function sameProblems(table: TableSpec, tables: TableSpec[], spec: SameRuleSpec, path: string): Finding[] {
  const { as, on = table.primaryKey } = spec;
  const theirs = as.on ?? on;
  const findings = [
    ...quantityProblems(table, [spec.field], `${path}.field`),
    ...unknownFields(table, spec.on ?? [], `${path}.on`),
  ];
  const other = tables.find(({ id }) => id === as.table);
  if (!other) return [...findings, unknownTable(as.table, tables, `${path}.as.table`)];
  findings.push(...quantityProblems(other, [as.field], `${path}.as.field`));
  findings.push(...unknownFields(other, theirs, `${path}.as.on`));
  if (on.length === theirs.length) return findings;
  const message = {
    'zh-CN': `on 有 ${on.length} 个字段，as.on 有 ${theirs.length} 个，无法一一对应。`,
    en: `"on" names ${on.length} field${on.length === 1 ? '' : 's'}, "as.on" ${theirs.length}; they don't pair up.`,
  };
  const hint = { 'zh-CN': '两边写同样多的字段。', en: 'Name as many on both sides.' };
  return [...findings, manifestProblem(`${path}.as.on`, theirs.join(', '), message, hint)];
}

function partOfItself(path: string, name: string): Finding {
  return manifestProblem(
    path,
    name,
    { 'zh-CN': `“${name}”不能由自己算出。`, en: `"${name}" can't be made from itself.` },
    { 'zh-CN': '从 parts 里去掉它。', en: 'Take it out of "parts".' },
  );
}

function withoutWeight(path: string, sum: string): Finding {
  return manifestProblem(
    path,
    sum,
    {
      'zh-CN': `权重之和为 ${sum}，求不出加权平均。`,
      en: `The weights add up to ${sum}, which gives no weighted mean.`,
    },
    {
      'zh-CN': '写大于零的权重；若是相加减，写 by: sum。',
      en: 'Give weights above 0, or say "by: sum" if parts are added and taken off.',
    },
  );
}
