import { type MethodFile, methodFileSchema } from '../manifest/method.ts';
import { readYaml } from '../manifest/read-yaml.ts';
import type { Finding } from '../report/finding.ts';
import type { IndicatorData } from '../score/indicator-data.ts';
import { scoreFindings } from '../score/score-findings.ts';
import { scoreUnits } from '../score/score-units.ts';
import type { Scores } from '../score/scores.ts';
import { buildTree } from '../score/tree/build-tree.ts';
import type { IndicatorNode } from '../score/tree/indicator-node.ts';
import { type LabelledFile, readLabelled } from './read-cells.ts';
import { readMeta } from './read-meta.ts';
import { toMethod } from './to-method.ts';

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

/** The scoring model alone: units × indicators, a tree and a method, out of three files. Pure. */
export function scoreFiles(raw: NamedFile, meta: NamedFile, method: NamedFile): FileScores {
  const declared = readYaml(new TextDecoder().decode(method.bytes), method.name, methodFileSchema);
  const described = readMeta(meta.bytes, meta.name);
  const read = readLabelled(raw.bytes, raw.name);
  const findings = [...declared.findings, ...described.findings, ...read.findings];
  const told = read.findings.length;
  const stop = () => ({ scores: null, method: declared.value, findings });
  if (!declared.value || !described.meta || !read.file) return stop();
  const { nodes, denominators } = described.meta;
  findings.push(...unknownCodes(nodes, declared.value.weights, method.name));
  const { tree, findings: faults } = buildTree(withWeights(nodes, declared.value.weights));
  findings.push(...faults.map((finding) => ({ file: meta.name, ...finding })));
  const units = read.file.cells('uCode');
  if (!units) findings.push(noUnits(raw.name));
  if (!tree || !units) return stop();
  const file = read.file;
  const group = groupFinding(file, declared.value, method.name);
  if (group) findings.push(group);
  const columns = new Map(
    tree.indicators.flatMap(({ code }) => {
      const column = file.numbers(code);
      if (!column) return [];
      const divisor = declared.value?.denominators === true ? denominators.get(code) : undefined;
      return [[code, divisor === undefined ? column : divided(column, file, code, divisor)] as const];
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
    ...scores.findings.map((finding) => ({ file: raw.name, ...finding })),
  );
  const blocked = findings.some(({ severity }) => severity === 'error');
  return { scores: blocked ? null : scores, method: declared.value, findings };
}

function withWeights(nodes: IndicatorNode[], weights: Record<string, number> = {}): IndicatorNode[] {
  return nodes.map((node) => ({ ...node, weight: weights[node.code] ?? node.weight }));
}

function unknownCodes(nodes: IndicatorNode[], weights: Record<string, number> = {}, file: string): Finding[] {
  const codes = new Set(nodes.map(({ code }) => code));
  return Object.keys(weights)
    .filter((code) => !codes.has(code))
    .map((code) => ({ file, ...scoreFindings.unknownIndicator(code, 'weights') }));
}

function divided(column: Float64Array, file: LabelledFile, code: string, divisor: string): Float64Array {
  const numbers = file.numbers(divisor);
  if (!numbers) {
    file.findings.push({ file: file.table.file, ...scoreFindings.noDenominator(code, divisor) });
    return column;
  }
  return column.map((value, row) => {
    const by = numbers[row] ?? Number.NaN;
    return by === 0 ? Number.NaN : value / by;
  });
}

function groupFinding(file: LabelledFile, { missing }: MethodFile, name: string): Finding | undefined {
  if (typeof missing !== 'object' || file.cells(missing.groupMean)) return undefined;
  return { file: name, ...scoreFindings.noGroupColumn(missing.groupMean) };
}

function noUnits(file: string): Finding {
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
