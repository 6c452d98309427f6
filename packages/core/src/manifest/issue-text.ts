import type * as z from 'zod';
import type { Text } from '../report/report.ts';
import { spaced } from '../report/spaced.ts';

const kinds: Record<string, Text> = {
  string: { 'zh-CN': '文字', en: 'a text' },
  number: { 'zh-CN': '数', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '一组键和值', en: 'keys with values' },
  record: { 'zh-CN': '一组键和值', en: 'keys with values' },
  null: { 'zh-CN': '空', en: 'nothing' },
};

/** What a zod issue says, in a few words without a full stop. An issue of an unforeseen kind keeps zod's words. */
export function issueText(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.text as Text | undefined) ?? both(issue.message);
    case 'invalid_type':
      return expectedText(kinds[issue.expected] ?? both(issue.expected), issue.input);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return expectedText(
        { 'zh-CN': oneOf(values, '、', ' 或 '), en: oneOf(values, ', ', ' or ') },
        issue.input,
      );
    }
    case 'invalid_format':
      return issue.format === 'date'
        ? expectedText({ 'zh-CN': '日期，如 2026-01-31', en: 'a date such as 2026-01-31' }, issue.input)
        : both(issue.message);
    case 'too_small':
      return tooFewText(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooManyText(issue.origin, Number(issue.maximum));
    default:
      return both(issue.message);
  }
}

function tooFewText(origin: string, least: number): Text {
  const counted = origin === 'string' || origin === 'array';
  if (counted && least === 1) return { 'zh-CN': '这里不能是空的', en: 'this must not be empty' };
  if (origin === 'array')
    return { 'zh-CN': `这里至少要有 ${least} 项`, en: `this list needs at least ${least} entries` };
  if (origin === 'string')
    return { 'zh-CN': `这里至少要有 ${least} 个字符`, en: `this text needs at least ${least} characters` };
  return { 'zh-CN': `至少是 ${least}`, en: `it must be at least ${least}` };
}

function tooManyText(origin: string, most: number): Text {
  if (origin === 'array')
    return { 'zh-CN': `这里最多只能有 ${most} 项`, en: `this list may have ${most} entries at most` };
  if (origin === 'string')
    return { 'zh-CN': `这里最多只能有 ${most} 个字符`, en: `this text may have ${most} characters at most` };
  return { 'zh-CN': `最大是 ${most}`, en: `it must be at most ${most}` };
}

/** "parts or total", "a, b or c". */
function oneOf(values: string[], comma: string, or: string): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(comma)}${or}${last}`;
}

function expectedText(expected: Text, input: unknown): Text {
  const got = gotText(input);
  return {
    'zh-CN': `这里应为${spaced(expected['zh-CN'] ?? '')}，得到的是${spaced(got['zh-CN'] ?? '')}`,
    en: `expected ${expected.en}, got ${got.en}`,
  };
}

function gotText(input: unknown): Text {
  if (typeof input === 'string') {
    const shown = input.length > 40 ? `${input.slice(0, 40)}…` : input;
    return { 'zh-CN': `“${shown}”`, en: `"${shown}"` };
  }
  if (typeof input === 'number') return { 'zh-CN': `数 ${input}`, en: `the number ${input}` };
  if (typeof input === 'boolean') return both(String(input));
  return kinds[input === null ? 'null' : Array.isArray(input) ? 'array' : 'object'] ?? both(typeof input);
}

function both(words: string): Text {
  return { 'zh-CN': words, en: words };
}
