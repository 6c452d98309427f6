import * as z from 'zod';
import { type MethodFile, methodFileSchema } from '../manifest/method.ts';
import { readYaml } from '../manifest/read-yaml.ts';
import type { Finding } from '../report/finding.ts';
import type { IndicatorData } from '../score/indicator-data.ts';
import { usesEnds } from '../score/rescale/rescale-columns.ts';
import { scoreFindings } from '../score/score-findings.ts';
import { scoreUnits } from '../score/score-units.ts';
import type { Scores } from '../score/scores.ts';
import { buildTree } from '../score/tree/build-tree.ts';
import type { IndicatorNode } from '../score/tree/indicator-node.ts';
import { type LabelledFile, readLabelled } from './read-cells.ts';
import { readMeta } from './read-meta.ts';
import { scoreFileFindings } from './score-file-findings.ts';
import { toMethod, toRescale } from './to-method.ts';

/** A file's bytes and the name that findings call it by. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** What `trifold score` has to say. */
export interface FileScores {
  /** Null where a finding of severity `error` stands in the way. */
  scores: Scores | null;
  /** Null where METHOD.yaml can't be used. */
  method: MethodFile | null;
  findings: Finding[];
}

/** A METHOD.yaml that says nothing takes every rule as it is where nothing is said. */
const methodSchema = z.preprocess((value) => value ?? {}, methodFileSchema);

/** The scoring model alone: units × indicators, a tree and a method, out of three files. Pure. */
export function scoreFiles(raw: NamedFile, meta: NamedFile, method: NamedFile): FileScores {
  const declared = readYaml(
    new TextDecoder().decode(method.bytes),
    method.name,
    methodSchema,
    'docs/scoring.md',
  );
  const described = readMeta(meta.bytes, meta.name);
  const read = readLabelled(raw.bytes, raw.name);
  const findings = [...declared.findings, ...described.findings, ...read.findings];
  const told = read.findings.length;
  const stop = () => ({ scores: null, method: declared.value, findings });
  if (!declared.value || !described.meta || !read.file) return stop();
  const { nodes, denominators } = described.meta;
  findings.push(...unknownCodes(nodes, declared.value.weights, method.name));
  const { tree, findings: faults } = buildTree(withWeights(nodes, declared.value.weights));
  const isOfMethod = ({ code, column = '' }: Finding) =>
    code === 'bad-weight' && declared.value?.weights?.[column] !== undefined;
  findings.push(
    ...faults.map((finding) => ({ file: isOfMethod(finding) ? method.name : meta.name, ...finding })),
  );
  const units = read.file.cells('uCode');
  const { file } = read;
  findings.push(...unitFindings(file, units, declared.value, method.name));
  if (!tree || !units?.length) return stop();
  if (declared.value.goalposts && !usesEnds(toRescale(declared.value.rescale))) {
    findings.push({ file: method.name, ...scoreFileFindings.unusedEnds() });
  }
  const group = groupFinding(file, declared.value, method.name);
  if (group) findings.push(group);
  const columns = new Map(
    tree.indicators.flatMap(({ code }) => {
      const column = file.numbers(code);
      if (!column) return [];
      const divisor = declared.value?.denominators === true ? denominators.get(code) : undefined;
      return [
        [code, divisor === undefined ? column : divided(column, file, { code, divisor, units })] as const,
      ];
    }),
  );
  const data: IndicatorData = { units, columns };
  const scores = scoreUnits(
    data,
    tree,
    toMethod(declared.value, (label) => file.cells(label) ?? []),
  );
  findings.push(
    ...file.findings.slice(told),
    ...scores.findings.map((finding) => ({
      file: codesAboutMethod.has(finding.code) ? method.name : raw.name,
      ...finding,
    })),
  );
  const blocked = findings.some(({ severity }) => severity === 'error');
  return { scores: blocked ? null : scores, method: declared.value, findings };
}

/** What the model finds wrong with the method rather than with the data. */
const codesAboutMethod = new Set(['unknown-indicator', 'bad-judgements']);

function withWeights(nodes: IndicatorNode[], weights: Record<string, number> = {}): IndicatorNode[] {
  return nodes.map((node) => ({ ...node, weight: weights[node.code] ?? node.weight }));
}

function unknownCodes(nodes: IndicatorNode[], weights: Record<string, number> = {}, file: string): Finding[] {
  const codes = new Set(nodes.map(({ code }) => code));
  return Object.keys(weights)
    .filter((code) => !codes.has(code))
    .map((code) => ({ file, ...scoreFindings.unknownIndicator(code, 'weights') }));
}

/** A column divided by another; what has nothing to be divided by is missing, and told. */
function divided(
  column: Float64Array,
  file: LabelledFile,
  { code, divisor, units }: { code: string; divisor: string; units: string[] },
): Float64Array {
  const numbers = file.numbers(divisor);
  if (!numbers) {
    file.findings.push({ file: file.table.file, ...scoreFileFindings.noDenominator(code, divisor) });
    return column;
  }
  const lost = units.filter((_, row) => !Number.isNaN(column[row] ?? Number.NaN) && !numbers[row]);
  if (lost.length > 0) {
    file.findings.push({ file: file.table.file, ...scoreFileFindings.badDenominator(code, divisor, lost) });
  }
  return column.map((value, row) => (numbers[row] ? value / numbers[row] : Number.NaN));
}

function groupFinding(file: LabelledFile, { missing }: MethodFile, name: string): Finding | undefined {
  if (typeof missing !== 'object' || file.cells(missing.groupMean)) return undefined;
  return { file: name, ...scoreFileFindings.noGroupColumn(missing.groupMean) };
}

/** Units without a code, none at all, and those that the method speaks of and the data lack. */
function unitFindings(
  { table }: LabelledFile,
  units: string[] | undefined,
  { unranked = [] }: MethodFile,
  method: string,
): Finding[] {
  if (!units) return [noUnitColumn(table.file)];
  if (units.length === 0) return [{ file: table.file, ...scoreFileFindings.noUnits() }];
  const known = new Set(units);
  return [
    ...units.flatMap((unit, row) =>
      unit === '' ? [{ file: table.file, ...scoreFileFindings.unnamedUnit(table.lines[row] ?? 0) }] : [],
    ),
    ...unranked
      .filter((unit) => !known.has(unit))
      .map((unit) => ({ file: method, ...scoreFileFindings.unknownUnit(unit) })),
  ];
}

function noUnitColumn(file: string): Finding {
  return {
    code: 'missing-label',
    severity: 'error',
    file,
    column: 'uCode',
    message: {
      'zh-CN': '缺少“uCode”列：它是评分对象的代码。',
      en: 'The column "uCode" is missing; it names the units.',
    },
    hint: { 'zh-CN': '补上 uCode 列。', en: 'Add a column uCode.' },
  };
}
