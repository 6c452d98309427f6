import type { Finding } from '../report/finding.ts';
import type { FieldType, Text } from '../report/report.ts';
import { type DeriveSpec, derivedFrom } from './derive.ts';
import { derivedTypes } from './derived-types.ts';
import { groupProblems } from './group-problems.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { FieldSpec, TableSpec } from './table.ts';

/** What keeps the derived fields of a table from being worked out, whatever its cells are. */
export function deriveProblems(table: TableSpec, path: string): Finding[] {
  const byName = new Map(table.fields.map((field) => [field.name, field]));
  return table.fields.flatMap((field) => {
    if (!field.derive) return [];
    const at = `${path}.fields.${field.name}.derive`;
    const unknown = namedFields(field.derive).filter((name) => !byName.has(name));
    if (unknown.length > 0) return unknown.map((name) => unknownField(at, name, [...byName.keys()]));
    return [
      ...keyProblems(table, field, at),
      ...typeProblems(field, field.derive, byName, at),
      ...groupProblems(table, field.derive, byName, at),
      ...totalProblems(table, field.derive, at),
      ...(isCircular(field.name, byName) ? [circular(at, field.name)] : []),
    ];
  });
}

function namedFields(spec: DeriveSpec): string[] {
  const names = derivedFrom(spec);
  if ('over' in spec) names.push(spec.over, ...(spec.by ?? []));
  return 'share' in spec ? [...names, ...spec.within] : names;
}

/** Keys that have no meaning beside `derive`. */
function keyProblems(table: TableSpec, field: FieldSpec, at: string): Finding[] {
  const findings: Finding[] = [];
  const isRounded = field.derive !== undefined && !('sum' in field.derive) && !isExact(field.derive);
  const idle = (['column', 'columns', 'vocabulary', 'missing'] as const).filter((key) => key in field);
  for (const key of [...idle, ...(isRounded && field.digits ? ['digits'] : [])]) {
    const message = {
      'zh-CN': `推算的字段不能有“${key}”。`,
      en: `A derived field can't have "${key}".`,
    };
    const hint =
      key === 'digits'
        ? {
            'zh-CN': '把小数位数写在 derive 里，只舍入一次。',
            en: 'Write digits inside derive, so that it is rounded once.',
          }
        : {
            'zh-CN': '去掉它，或去掉 derive。',
            en: 'Take it out, or take derive out.',
          };
    findings.push(manifestProblem(at, key, message, hint));
  }
  if (table.primaryKey.includes(field.name)) {
    findings.push(
      manifestProblem(
        at,
        field.name,
        { 'zh-CN': '推算的字段不能做主键。', en: "A derived field can't be part of the primary key." },
        { 'zh-CN': '主键用文件里有的字段。', en: 'Make the key of fields that the file has.' },
      ),
    );
  }
  return findings;
}

function isExact(spec: DeriveSpec): boolean {
  return 'sum' in spec || 'difference' in spec || 'increase' in spec;
}

function typeProblems(
  field: FieldSpec,
  spec: DeriveSpec,
  byName: Map<string, FieldSpec>,
  at: string,
): Finding[] {
  const inputs = derivedFrom(spec).map((name): FieldType => byName.get(name)?.type ?? 'text');
  const types = derivedTypes(spec, inputs);
  if (types.includes(field.type)) return [];
  const message: Text =
    types.length === 0
      ? {
          'zh-CN': `${inputs.join('、')} 类型的字段不能这样推算。`,
          en: `Nothing can be derived from ${inputs.length === 1 ? 'a field' : 'fields'} of type ${inputs.join(' and ')} like this.`,
        }
      : {
          'zh-CN': `结果的 type 应为 ${types.join(' 或 ')}，写的是 ${field.type}。`,
          en: `The result's type is ${types.join(' or ')}, not ${field.type}.`,
        };
  return [
    manifestProblem(at, field.type, message, {
      'zh-CN': '改正 type，或换一种算法；百分比之差用 difference 或 increase，单位是百分点。',
      en: 'Correct the type or derive it otherwise; percentages differ by points: difference or increase.',
    }),
  ];
}

/** A share of the printed total needs its row, which a table leaves out once it is checked. */
function totalProblems(table: TableSpec, spec: DeriveSpec, at: string): Finding[] {
  const isLeftOut = (table.totalRows ?? (table.totals === undefined ? 'data' : 'checked')) !== 'data';
  if (!('share' in spec) || spec.of !== 'total' || !isLeftOut) return [];
  const message = {
    'zh-CN': '占合计的比重要用合计行，而这个表不保留合计行。',
    en: 'A share of the printed total needs its row, and the table leaves total rows out.',
  };
  const hint = {
    'zh-CN': '在表里写 totalRows: data，或改用 of: parts。',
    en: 'Write totalRows: data in the table, or of: parts here.',
  };
  return [manifestProblem(at, 'total', message, hint)];
}

function isCircular(name: string, byName: Map<string, FieldSpec>): boolean {
  const seen = new Set<string>();
  const visit = (current: string): boolean => {
    const derive = byName.get(current)?.derive;
    if (!derive || seen.has(current)) return false;
    seen.add(current);
    return derivedFrom(derive).some((input) => input === name || visit(input));
  };
  return visit(name);
}

function circular(at: string, name: string): Finding {
  return manifestProblem(
    at,
    name,
    { 'zh-CN': `“${name}”的算法绕回了它自己。`, en: `"${name}" is worked out from itself.` },
    { 'zh-CN': '改正其中一个字段的 derive。', en: 'Correct the derive of one of the fields on the way.' },
  );
}

function unknownField(at: string, name: string, known: string[]): Finding {
  return manifestProblem(
    at,
    name,
    { 'zh-CN': `没有名为“${name}”的字段。`, en: `There is no field "${name}".` },
    { 'zh-CN': `现有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` },
  );
}
