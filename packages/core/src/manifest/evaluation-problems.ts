import { evaluationTables } from '../evaluate/table-specs.ts';
import type { Finding } from '../report/finding.ts';
import { buildTree } from '../score/tree/build-tree.ts';
import type { EvaluationSpec } from './evaluation.ts';
import { indicatorNodes } from './indicator-nodes.ts';
import type { Manifest } from './manifest.ts';
import { manifestProblem } from './manifest-problem.ts';

/** Indicators that make no tree, and what evaluations say of tables, fields and codes that aren't there, and of aggregates with a field or indicators without. */
export function evaluationProblems(manifest: Manifest): Finding[] {
  return manifest.evaluations.flatMap((spec, at) => problemsOf(spec, manifest, `evaluations[${at}]`));
}

function problemsOf(spec: EvaluationSpec, manifest: Manifest, path: string): Finding[] {
  const table = manifest.tables.find(({ id }) => id === spec.table);
  const tableIds = manifest.tables.map(({ id }) => id);
  if (!table) return [unknown(`${path}.table`, '表', 'table', spec.table, tableIds)];
  const fields = table.fields.map(({ name }) => name);
  const codes = spec.indicators.map(({ code }) => code);
  const parents = new Set(spec.indicators.flatMap(({ parent }) => parent ?? []));
  const aggregates = codes.filter((code) => parents.has(code));
  const { method, matrix, robustness } = spec;
  const groups = [method.missing, ...(robustness?.missing ?? [])].flatMap((rule) =>
    typeof rule === 'object' ? [rule.groupMean] : [],
  );
  const findings: Finding[] = buildTree(indicatorNodes(spec)).findings.map((finding) => ({
    ...finding,
    file: 'report.yaml',
    column: `${path}.indicators`,
  }));
  const want = (where: string, zh: string, en: string, name: string, known: string[]) => {
    if (!known.includes(name)) findings.push(unknown(`${path}.${where}`, zh, en, name, known));
  };
  const wantField = (where: string, name: string) => want(where, '字段', 'field', name, fields);
  const wantCode = (where: string, name: string) => want(where, '指标', 'indicator', name, codes);
  wantField('unit', spec.unit);
  for (const name of Object.keys({ ...spec.where, ...method.unranked })) wantField('where', name);
  for (const name of groups) wantField('method.missing', name);
  for (const name of Object.keys(method.weights ?? {})) wantCode('method.weights', name);
  for (const name of Object.keys(method.goalposts ?? {})) wantCode('method.goalposts', name);
  for (const name of Object.keys(method.transforms ?? {})) wantCode('method.transforms', name);
  if (matrix) {
    want('matrix.x', '汇总项', 'aggregate', matrix.x, aggregates);
    want('matrix.y', '汇总项', 'aggregate', matrix.y, aggregates);
  }
  const results = aggregates.flatMap((code) => [code, `${code}_rank`]);
  spec.compare.forEach(({ result, table: other, field }, at) => {
    const published = manifest.tables.find(({ id }) => id === other);
    const numbers = published?.fields.filter(({ type }) => type === 'number').map(({ name }) => name) ?? [];
    want(`compare[${at}].result`, '结果', 'result', result, results);
    want(`compare[${at}].table`, '表', 'table', other, tableIds);
    if (published) want(`compare[${at}].field`, '数字字段', 'field of numbers', field, numbers);
  });
  for (const { code, field } of spec.indicators) {
    const where = `indicators.${code}`;
    if (field !== undefined) wantField(where, field);
    if (field === undefined && !parents.has(code)) findings.push(withoutField(`${path}.${where}`, code));
    if (field !== undefined && parents.has(code)) findings.push(withField(`${path}.${where}`, code));
  }
  for (const id of Object.values(evaluationTables(spec, table)).map(({ id }) => id)) {
    if (tableIds.includes(id)) findings.push(taken(`${path}.id`, id));
  }
  return findings;
}

function unknown(path: string, zh: string, en: string, name: string, known: string[]): Finding {
  return manifestProblem(
    path,
    name,
    { 'zh-CN': `没有名为“${name}”的${zh}。`, en: `there is no ${en} "${name}".` },
    { 'zh-CN': `现有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` },
  );
}

function withoutField(path: string, code: string): Finding {
  return manifestProblem(
    path,
    code,
    {
      'zh-CN': `指标“${code}”没有 field，也没有下级。`,
      en: `the indicator "${code}" has neither a field nor parts.`,
    },
    { 'zh-CN': '写上 field，或声明属于它的指标。', en: 'Give it a field, or declare its parts.' },
  );
}

function withField(path: string, code: string): Finding {
  return manifestProblem(
    path,
    code,
    { 'zh-CN': `“${code}”有下级，不能再有 field。`, en: `"${code}" has parts and can't have a field too.` },
    { 'zh-CN': '删去其中之一。', en: 'Take one of the two out.' },
  );
}

function taken(path: string, id: string): Finding {
  return manifestProblem(
    path,
    id,
    { 'zh-CN': `编号“${id}”已是一张表的编号。`, en: `the id "${id}" is that of a table.` },
    { 'zh-CN': '给评估换一个编号。', en: 'Give the evaluation another id.' },
  );
}
