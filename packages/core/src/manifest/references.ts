import type { Finding } from '../report/finding.ts';
import { deriveProblems } from './derive-problems.ts';
import type { Manifest } from './manifest.ts';
import { ruleProblems } from './rule-problems.ts';
import { unpivotProblems } from './unpivot-problems.ts';

/** Every table, field, vocabulary and chart that report.yaml speaks of is declared in it, and ids are unique. */
export function referencesExist(manifest: Manifest): Finding[] {
  const problems: { path: string; what: string; name: string; known: string[] }[] = [];
  const tableIds = manifest.tables.map((table) => table.id);
  const fieldNames = (id: string) =>
    manifest.tables.find((table) => table.id === id)?.fields.map((field) => field.name) ?? [];
  const want = (path: string, what: string, name: string, known: string[]): void => {
    if (!known.includes(name)) problems.push({ path, what, name, known });
  };

  want('sources', 'table', manifest.sources, tableIds);
  manifest.tables.forEach((table, index) => {
    const path = `tables[${index}]`;
    for (const name of table.primaryKey) want(`${path}.primaryKey`, 'field', name, fieldNames(table.id));
    for (const field of table.fields) {
      if (field.vocabulary !== undefined) {
        want(
          `${path}.fields.${field.name}`,
          'vocabulary',
          field.vocabulary,
          Object.keys(manifest.vocabularies),
        );
      }
    }
  });
  const evaluationIds = manifest.evaluations.map(({ id }) => id);
  const chartIds = manifest.charts.map((chart) => chart.id);
  manifest.charts.forEach((chart, index) => {
    if ('evaluation' in chart) return;
    want(`charts[${index}].table`, 'table', chart.table, tableIds);
    for (const name of Object.keys(chart.where ?? {})) {
      want(`charts[${index}].where`, 'field', name, fieldNames(chart.table));
    }
  });
  manifest.sections.forEach((section, at) => {
    section.blocks.forEach((block, index) => {
      const path = `sections[${at}].blocks[${index}]`;
      if ('chart' in block) want(path, 'chart', block.chart, chartIds);
      if ('method' in block) want(path, 'evaluation', block.method, evaluationIds);
      if (!('table' in block)) return;
      want(`${path}.of`, 'table', block.table.of, tableIds);
      const names = [...(block.table.fields ?? []), ...Object.keys(block.table.where ?? {})];
      for (const name of names) want(path, 'field', name, fieldNames(block.table.of));
    });
  });
  const declared = manifest.tables.flatMap((table, index) => [
    ...unpivotProblems(table, `tables[${index}]`),
    ...deriveProblems(table, `tables[${index}]`),
    ...ruleProblems(table, manifest.tables, `tables[${index}]`),
  ]);
  return [...problems.map(unknownName), ...declared, ...duplicateIds(manifest)];
}

function unknownName(problem: { path: string; what: string; name: string; known: string[] }): Finding {
  return {
    code: 'manifest-error',
    severity: 'error',
    file: 'report.yaml',
    column: problem.path,
    raw: problem.name,
    message: {
      'zh-CN': `${problem.path}：没有名为“${problem.name}”的 ${problem.what}。`,
      en: `${problem.path}: there is no ${problem.what} "${problem.name}".`,
    },
    hint: { 'zh-CN': `现有：${problem.known.join('、')}。`, en: `There are: ${problem.known.join(', ')}.` },
  };
}

function duplicateIds(manifest: Manifest): Finding[] {
  const lists: [string, string[]][] = [
    ['tables', manifest.tables.map((table) => table.id)],
    ['charts', manifest.charts.map((chart) => chart.id)],
    ['sections', manifest.sections.map((section) => section.id)],
    ...manifest.tables.map((table): [string, string[]] => [
      `tables.${table.id}.fields`,
      table.fields.map((field) => field.name),
    ]),
  ];
  return lists.flatMap(([path, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({
        code: 'manifest-error',
        severity: 'error' as const,
        file: 'report.yaml',
        column: path,
        raw: id,
        message: { 'zh-CN': `${path}：“${id}”用了两次。`, en: `${path}: the id "${id}" is used twice.` },
        hint: { 'zh-CN': '改掉其中一个。', en: 'Rename one of them.' },
      })),
  );
}
