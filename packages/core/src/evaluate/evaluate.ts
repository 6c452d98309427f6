import type { EvaluationSpec } from '../manifest/evaluation.ts';
import { indicatorNodes } from '../manifest/indicator-nodes.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import { cellText } from '../report/cell-text.ts';
import type { Finding } from '../report/finding.ts';
import { matchingRows } from '../report/where.ts';
import { dropOne } from '../score/explain/drop-one.ts';
import { methodVariants } from '../score/explain/method-variants.ts';
import type { Method } from '../score/method.ts';
import { optionsOf } from '../score/robustness/choice.ts';
import { simulate } from '../score/robustness/simulate.ts';
import { sobolIndices } from '../score/robustness/sobol.ts';
import { scoreUnits } from '../score/score-units.ts';
import { buildTree } from '../score/tree/build-tree.ts';
import { comparePublished } from './compare-published.ts';
import { comparisonFindings } from './comparison-findings.ts';
import type { Evaluated } from './evaluated.ts';
import { toIndicatorData } from './to-indicator-data.ts';
import { toMethod } from './to-method.ts';
import { toUncertainty } from './to-uncertainty.ts';

/** Works an evaluation out; null where a finding of severity `error` stands in the way. */
export function evaluate(
  spec: EvaluationSpec,
  tables: Table[],
  manifest: Manifest,
): { evaluated: Evaluated | null; findings: Finding[] } {
  const source = tables.find((table) => table.spec.id === spec.table);
  if (!source) return { evaluated: null, findings: [] };
  const { tree } = buildTree(indicatorNodes(spec));
  if (!tree) throw new Error(`The indicators of ${spec.id} are no tree; report.yaml was checked.`);
  const { data, rows, findings } = toIndicatorData(spec, source);
  const labelsIn = (among: number[]) => (name: string) => {
    const cells = source.fields.find((field) => field.spec.name === name)?.raw[0];
    return among.map((row) => cells?.at(row) ?? '');
  };
  const declared = { ...spec.method, unranked: unrankedUnits(spec, source) };
  const scores = scoreUnits(data, tree, toMethod(declared, labelsIn(rows)));
  findings.push(...scores.findings.map((finding) => ({ file: source.spec.file, ...finding })));
  if (findings.some(({ severity }) => severity === 'error')) return { evaluated: null, findings };
  // Labels of groups go by place, so from here on they are those of the units that screening kept.
  const kept = new Set(scores.units);
  const keptRows = rows.filter((_, at) => kept.has(data.units[at] ?? ''));
  const scored = { units: scores.units, columns: scores.raw };
  const method = toMethod(declared, labelsIn(keptRows));
  const uncertainty = spec.robustness && toUncertainty(spec.robustness, labelsIn(keptRows));
  const options = uncertainty
    ? optionsOf(method, uncertainty)
    : optionsOf(method, { draws: 0, seed: 0, weights: 0, dropOne: false, top: 1 });
  const { matrix } = spec;
  const comparisons = spec.compare.map((comparison) => comparePublished(comparison, scores, tables));
  findings.push(...comparisons.flatMap((comparison) => comparisonFindings(spec, comparison)));
  // What follows moves other choices than weights, which stay as the rule gave them.
  const weighed: Method = { ...method, weighting: 'given' };
  const unit = source.fields.find((field) => field.spec.name === spec.unit);
  return {
    evaluated: {
      spec,
      source,
      rows: keptRows,
      names: keptRows.map((row) => (unit ? cellText(unit, row, manifest) : {})),
      method,
      scores,
      ...(uncertainty ? { robustness: simulate(scored, scores.tree, method, uncertainty, matrix) } : {}),
      sobol:
        uncertainty && spec.robustness?.sobol ? sobolIndices(scored, scores.tree, method, uncertainty) : [],
      dropped: tree.indicators.length > 1 ? dropOne(scored, scores.tree, weighed) : [],
      variants: methodVariants(scored, scores.tree, weighed, options),
      comparisons,
    },
    findings,
  };
}

function unrankedUnits({ method }: EvaluationSpec, source: Table): string[] {
  return method.unranked ? matchingRows(source, method.unranked).map((row) => source.keyAt(row)) : [];
}
