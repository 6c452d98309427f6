import { compareDecimals } from '../normalize/decimal.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { orderedTypes, readBound } from './bound.ts';
import { type BoundKey, boundKeys } from './constraints.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { FieldSpec } from './table.ts';

/** Constraints of a field that no value could meet, or that mean nothing for its type. */
export function constraintProblems(field: FieldSpec, path: string): Finding[] {
  const { constraints } = field;
  if (!constraints) return [];
  const findings: Finding[] = [];
  const add = (key: string, raw: unknown, message: Text, hint: Text): void => {
    findings.push(manifestProblem(`${path}.${key}`, String(raw), message, hint));
  };
  for (const key of boundKeys) {
    const written = constraints[key];
    if (written === undefined || readBound(field, written)) continue;
    if (orderedTypes.includes(field.type)) add(key, written, notOfType(String(written), field), boundHint);
    else
      add(key, written, noOrder(field), {
        'zh-CN': '去掉它，或改 type。',
        en: 'Take it out, or change the type.',
      });
  }
  const crossed = crossedBounds(field);
  if (crossed) add(crossed.low, constraints[crossed.low], crossed.text, swap);
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = constraints;
  if (minLength > maxLength) add('minLength', minLength, reversed('minLength', 'maxLength'), swap);
  const isText = ['text', 'name', 'url'].includes(field.type);
  const textual = (['minLength', 'maxLength'] as const).filter((key) => key in constraints && !isText);
  for (const key of textual)
    add(key, constraints[key], onlyTexts, {
      'zh-CN': '用 pattern，或改 type。',
      en: 'Use "pattern", or change the type.',
    });
  const cellwise = (['required', 'unique', 'pattern', 'enum'] as const).filter((key) => key in constraints);
  for (const key of field.derive ? cellwise : [])
    add(key, constraints[key], notDerived, { 'zh-CN': '去掉它。', en: 'Take it out.' });
  return findings;
}

/** A lower and an upper bound that no value is between. */
function crossedBounds(field: FieldSpec): { low: BoundKey; text: Text } | undefined {
  for (const low of ['minimum', 'exclusiveMinimum'] as const) {
    for (const high of ['maximum', 'exclusiveMaximum'] as const) {
      const order = compareBounds(field, low, high);
      if (order === undefined || order < 0) continue;
      if (order > 0) return { low, text: reversed(low, high) };
      if (low !== 'minimum' || high !== 'maximum') return { low, text: nothingBetween(low, high) };
    }
  }
  return undefined;
}

/** Above zero where the first bound is above the second; undefined where they can't be compared. */
function compareBounds(field: FieldSpec, first: BoundKey, second: BoundKey): number | undefined {
  const [low, high] = [first, second].map((key) => {
    const written = field.constraints?.[key];
    return written === undefined ? undefined : readBound(field, written);
  });
  if (!low || !high) return undefined;
  if (low.type === 'period' && high.type === 'period') {
    const from = first === 'minimum' ? low.start : low.end;
    const to = second === 'maximum' ? high.end : high.start;
    return from < to ? -1 : from === to ? 0 : 1;
  }
  if (!('value' in low) || !('value' in high)) return undefined;
  return compareDecimals(String(low.value), String(high.value));
}

const boundHint = {
  'zh-CN': '写小数，或写成单元格里的样子，如 1亿、2019年；很大或很小的数加引号写全。',
  en: 'Write a decimal, or what a cell would say, such as 1亿 or 2019年; put very large or small numbers in quotes, in full.',
};

function notOfType(written: string, { type }: FieldSpec): Text {
  return {
    'zh-CN': `“${written}”不是类型 ${type} 的一个确切的值。`,
    en: `"${written}" is no exact value of type ${type}.`,
  };
}

function noOrder({ type }: FieldSpec): Text {
  return {
    'zh-CN': `类型 ${type} 的值不分大小，不能有这个限制。`,
    en: `Values of type ${type} have no order, so they can't have this bound.`,
  };
}

function reversed(low: string, high: string): Text {
  return { 'zh-CN': `${low} 大于 ${high}。`, en: `The ${low} is above the ${high}.` };
}

function nothingBetween(low: string, high: string): Text {
  return {
    'zh-CN': `没有值能同时满足 ${low} 和 ${high}。`,
    en: `No value can meet both the ${low} and the ${high}.`,
  };
}

const swap = { 'zh-CN': '两者对调，或改正一个。', en: 'Swap them, or correct one.' };
const onlyTexts = { 'zh-CN': '长度只能限制文字。', en: 'Only texts can be limited in length.' };
const notDerived = {
  'zh-CN': '推算的字段没有单元格，不能有这个限制。',
  en: "A derived field has no cells, so it can't have this constraint.",
};
