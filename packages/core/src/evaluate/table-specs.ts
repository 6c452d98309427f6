import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { Text } from '../report/report.ts';
import { comparedSpec } from './compared-spec.ts';
import { type ExplainTables, explainTables } from './explain-specs.ts';
import { indicatorTitles } from './indicator-titles.ts';

/** The tables that an evaluation brings with it: their ids, titles and fields, known before any data are read. */
export interface EvaluationTables extends ExplainTables {
  /** A row a unit, best first: scores and ranks of each aggregate, stability, strengths and weaknesses. */
  results: TableSpec;
  /** A row a unit: what each indicator adds to its index. Only where every level is an arithmetic mean, so that they sum up. */
  contributions?: TableSpec;
  /** A row a unit: its results beside published ones. Only where it is compared with any. */
  compared?: TableSpec;
  /** A row an indicator or aggregate. */
  weights: TableSpec;
  /** A row a parameter: everything about the method that is a number. */
  method: TableSpec;
}

/** Codes of an evaluation's aggregates: the index first, then the others as declared. */
export function aggregateCodes({ indicators }: EvaluationSpec): string[] {
  const parents = new Set(indicators.flatMap(({ parent }) => parent ?? []));
  const aggregates = indicators.filter(({ code }) => parents.has(code));
  return [
    ...aggregates.filter(({ parent }) => parent === undefined),
    ...aggregates.filter(({ parent }) => parent !== undefined),
  ].map(({ code }) => code);
}

/** The tables of an evaluation; `source` is the table that it scores. */
export function evaluationTables(spec: EvaluationSpec, source: TableSpec | undefined): EvaluationTables {
  const titles = indicatorTitles(spec, source);
  const unit = source?.fields.find(({ name }) => name === spec.unit);
  const common = {
    file: source?.file ?? 'report.yaml',
    status: { value: spec.status },
    sources: source?.sources ?? { value: '' },
    ...(spec.notice ? { notice: spec.notice } : {}),
    description: spec.description,
  };
  const declared = { file: 'report.yaml', sources: { value: '' } };
  const compared = comparedSpec(spec, unitField(unit), common);
  return {
    results: {
      ...common,
      id: spec.id,
      title: spec.title,
      primaryKey: ['unit'],
      fields: [
        unitField(unit),
        ...aggregateCodes(spec).flatMap((code): FieldSpec[] => {
          const title = titles.get(code) ?? {};
          return [
            { name: code, type: 'number', title, digits: { 'zh-CN': spec.digits, en: spec.digits } },
            number(`${code}_rank`, words.rankOf(title)),
          ];
        }),
        ...(spec.robustness
          ? [
              number('rank_median', words.rankMedian),
              number('rank_low', words.rankLow),
              number('rank_high', words.rankHigh),
              percent('top_share', words.topShare),
            ]
          : []),
        ...(spec.matrix ? [worded('quadrant', words.quadrant)] : []),
        ...(spec.matrix && spec.robustness ? [percent('quadrant_share', words.quadrantShare)] : []),
        percent('known_share', words.knownShare),
        worded('strengths', words.strengths),
        worded('weaknesses', words.weaknesses),
      ],
    },
    ...(isArithmetic(spec) ? { contributions: contributionsSpec(spec, titles, unit, common) } : {}),
    ...(compared ? { compared } : {}),
    weights: {
      ...common,
      ...declared,
      id: `${spec.id}-weights`,
      title: words.weightsOf(spec.title),
      primaryKey: ['indicator'],
      fields: [
        worded('indicator', words.node),
        worded('parent', words.partOf),
        worded('direction', words.direction),
        number('weight', words.weight),
        percent('share', words.shareInParent, 1),
        percent('effective', words.effectiveWeight, 1),
        worded('treatment', words.treatment),
        { ...number('shift', words.dropShift), digits: { 'zh-CN': 2, en: 2 } },
        { ...number('correlation', words.correlation), digits: { 'zh-CN': 2, en: 2 } },
      ],
    },
    method: {
      ...common,
      ...declared,
      id: `${spec.id}-method`,
      title: words.methodOf(spec.title),
      primaryKey: ['parameter'],
      fields: [worded('parameter', words.parameter), number('value', words.value)],
    },
    ...explainTables(spec, { ...common, ...declared }),
  };
}

function number(name: string, title: Text): FieldSpec {
  return { name, type: 'number', title };
}

function percent(name: string, title: Text, digits = 0): FieldSpec {
  return { name, type: 'percent', title, digits: { 'zh-CN': digits, en: digits } };
}

function worded(name: string, title: Text): FieldSpec {
  return { name, type: 'name', title };
}

function isArithmetic({ method }: EvaluationSpec): boolean {
  return [method.aggregate ?? 'arithmetic'].flat().every((rule) => rule === 'arithmetic');
}

function contributionsSpec(
  spec: EvaluationSpec,
  titles: ReadonlyMap<string, Text>,
  unit: FieldSpec | undefined,
  common: Pick<TableSpec, 'file' | 'status' | 'sources' | 'description'>,
): TableSpec {
  const digits = { 'zh-CN': spec.digits, en: spec.digits };
  return {
    ...common,
    id: `${spec.id}-contributions`,
    title: words.contributionsOf(spec.title),
    primaryKey: ['unit'],
    fields: [
      unitField(unit),
      ...spec.indicators
        .filter(({ field }) => field !== undefined)
        .map(({ code }): FieldSpec => ({ ...number(code, titles.get(code) ?? {}), digits })),
    ],
  };
}

function unitField(unit: FieldSpec | undefined): FieldSpec {
  return { ...(unit ?? { type: 'name', title: words.node }), name: 'unit' };
}
