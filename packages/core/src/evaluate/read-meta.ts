import type { Finding } from '../report/finding.ts';
import type { IndicatorNode } from '../score/tree/indicator-node.ts';

import { readLabelled } from './read-cells.ts';

/** What META.csv says of the columns of RAW.csv. */
export interface MetaFile {
  nodes: IndicatorNode[];
  /** By indicator code, the column that it may be divided by. */
  denominators: Map<string, string>;
}

/**
 * Reads META.csv: a row an indicator or aggregate with iCode, Parent, Type, and where wanted Weight (1), Direction (1),
 * Denominator. Rows of other types (Group, Denominator, Other) describe columns that are not scored. Null with findings
 * where a column lacks or a cell means nothing.
 */
export function readMeta(bytes: Uint8Array, file: string): { meta: MetaFile | null; findings: Finding[] } {
  const read = readLabelled(bytes, file);
  if (!read.file) return { meta: null, findings: read.findings };
  const { cells, numbers, table } = read.file;
  const codes = cells('iCode');
  const parents = cells('Parent');
  const types = cells('Type');
  const absent = Object.entries({ iCode: codes, Parent: parents, Type: types }).find(([, column]) => !column);
  if (absent || !codes || !parents || !types) {
    return { meta: null, findings: [...read.findings, missingColumn(file, absent?.[0] ?? '')] };
  }
  const weights = numbers('Weight');
  const directions = cells('Direction');
  const shares = cells('Denominator');
  const findings = [...read.findings, ...(directions ? [] : [noDirections(file)])];
  const nodes: IndicatorNode[] = [];
  const denominators = new Map<string, string>();
  codes.forEach((code, row) => {
    const type = (types[row] ?? '').toLowerCase();
    const line = table.lines[row] ?? 0;
    if (unscoredTypes.has(type)) return;
    if (!scoredTypes.has(type)) {
      findings.push(badType(file, line, types[row] ?? ''));
      return;
    }
    if (code === '') findings.push(noCode(file, line));
    const direction = directions?.[row] ?? '1';
    if (!['1', '-1', ''].includes(direction)) {
      findings.push(badDirection(file, line, direction));
    }
    const weight = weights?.[row] ?? 1;
    nodes.push({
      code,
      parent: parents[row] === '' ? null : (parents[row] ?? null),
      weight: Number.isNaN(weight) ? 1 : weight,
      direction: direction === '-1' ? -1 : 1,
    });
    const denominator = shares?.[row] ?? '';
    if (denominator !== '') denominators.set(code, denominator);
  });
  const blocked = findings.some(({ severity }) => severity === 'error');
  return { meta: blocked ? null : { nodes, denominators }, findings };
}

const scoredTypes = new Set(['indicator', 'aggregate']);

const unscoredTypes = new Set(['group', 'denominator', 'other']);

function badType(file: string, line: number, raw: string): Finding {
  return {
    code: 'type-error',
    severity: 'error',
    file,
    line,
    column: 'Type',
    raw,
    message: {
      'zh-CN': `得到“${raw}”，应为 Indicator、Aggregate、Group、Denominator 或 Other。`,
      en: `got "${raw}", expected Indicator, Aggregate, Group, Denominator or Other.`,
    },
    hint: {
      'zh-CN': '指标写 Indicator，汇总项写 Aggregate。',
      en: 'Write Indicator or Aggregate for what is scored.',
    },
  };
}

function noCode(file: string, line: number): Finding {
  return {
    code: 'type-error',
    severity: 'error',
    file,
    line,
    column: 'iCode',
    message: { 'zh-CN': '得到空格，应为指标的代码。', en: 'got a blank, expected the code of an indicator.' },
    hint: { 'zh-CN': '写上代码，或删去这一行。', en: 'Write the code, or take the row out.' },
  };
}

function noDirections(file: string): Finding {
  return {
    code: 'direction-unsaid',
    severity: 'warning',
    file,
    column: 'Direction',
    message: {
      'zh-CN': '没有“Direction”列，各项指标都当作越高越好。',
      en: 'There is no column "Direction", so more counts as better under every indicator.',
    },
    hint: {
      'zh-CN': '补上该列：越高越好写 1，越低越好写 -1。',
      en: 'Add the column: 1 where more is better, -1 where less is.',
    },
  };
}

function missingColumn(file: string, label: string): Finding {
  return {
    code: 'missing-label',
    severity: 'error',
    file,
    column: label,
    message: {
      'zh-CN': `缺少“${label}”列。`,
      en: `The column "${label}" is missing.`,
    },
    hint: {
      'zh-CN': '需要 iCode、Parent、Type；可有 Weight、Direction、Denominator。',
      en: 'iCode, Parent and Type are needed; Weight, Direction and Denominator may stand there.',
    },
  };
}

function badDirection(file: string, line: number, raw: string): Finding {
  return {
    code: 'type-error',
    severity: 'error',
    file,
    line,
    column: 'Direction',
    raw,
    message: {
      'zh-CN': `得到“${raw}”，方向应为 1 或 -1。`,
      en: `got "${raw}", expected a direction, 1 or -1.`,
    },
    hint: { 'zh-CN': '越低越好写 -1。', en: 'Write -1 where less is better.' },
  };
}
