import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { Text } from '../report/report.ts';

type Common = Pick<TableSpec, 'file' | 'status' | 'sources' | 'description'>;

/** Tables that explain an evaluation, each only where its declaration makes it tell something. */
export interface ExplainTables {
  /** A row a combination of rules that the robustness names: how far ranks move. */
  variants?: TableSpec;
  /** A row an uncertain choice: its Sobol' indices. */
  sobol?: TableSpec;
  /** A row a number that was filled in or moved. */
  altered?: TableSpec;
}

/** The explaining tables that an evaluation brings, known before any data are read. */
export function explainTables(spec: EvaluationSpec, common: Common): ExplainTables {
  const { robustness, method } = spec;
  const options = [robustness?.missing, robustness?.rescale, robustness?.aggregate];
  const hasVariants = options.some((rules) => (rules?.length ?? 1) > 1);
  const alters =
    ![undefined, 'skip', 'error'].includes(method.missing as string) ||
    (method.outliers ?? 'none') !== 'none';
  return {
    ...(hasVariants ? { variants: variantsSpec(spec, common) } : {}),
    ...(robustness?.sobol ? { sobol: sobolSpec(spec, common) } : {}),
    ...(alters ? { altered: alteredSpec(spec, common) } : {}),
  };
}

function variantsSpec(spec: EvaluationSpec, common: Common): TableSpec {
  return {
    ...common,
    id: `${spec.id}-variants`,
    title: words.variantsOf(spec.title),
    primaryKey: ['missing'],
    fields: [
      worded('missing', words.missingRule),
      worded('rescale', words.rescaleRule),
      worded('aggregate', words.aggregateRule),
      number('shift', words.variantShift, 2),
      number('undefined', words.undefinedUnits, 0),
    ],
  };
}

function sobolSpec(spec: EvaluationSpec, common: Common): TableSpec {
  const index = (name: string, title: Text): FieldSpec[] => [
    number(name, title, 2),
    number(`${name}_low`, words.intervalLow(title), 2),
    number(`${name}_high`, words.intervalHigh(title), 2),
  ];
  return {
    ...common,
    id: `${spec.id}-sobol`,
    title: words.sobolOf(spec.title),
    primaryKey: ['factor'],
    fields: [
      worded('factor', words.factor),
      ...index('first', words.firstOrder),
      ...index('total', words.totalOrder),
    ],
  };
}

function alteredSpec(spec: EvaluationSpec, common: Common): TableSpec {
  return {
    ...common,
    id: `${spec.id}-altered`,
    title: words.alteredOf(spec.title),
    primaryKey: ['unit'],
    fields: [
      worded('unit', words.unit),
      worded('indicator', words.node),
      number('was', words.was, 4),
      number('is', words.is, 4),
      worded('why', words.why),
    ],
  };
}

function number(name: string, title: Text, digits: number): FieldSpec {
  return { name, type: 'number', title, digits: { 'zh-CN': digits, en: digits } };
}

function worded(name: string, title: Text): FieldSpec {
  return { name, type: 'name', title };
}
