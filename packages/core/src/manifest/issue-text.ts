import type * as z from 'zod';
import type { Text } from '../report/report.ts';

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
      return expectedText({ 'zh-CN': values.join('、'), en: values.join(', ') }, issue.input);
    }
    case 'invalid_format':
      return issue.format === 'date'
        ? expectedText({ 'zh-CN': '日期，如 2026-01-31', en: 'a date such as 2026-01-31' }, issue.input)
        : both(issue.message);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { 'zh-CN': '这里不能是空的', en: 'this must not be empty' }
        : { 'zh-CN': `至少是 ${issue.minimum}`, en: `it must be at least ${issue.minimum}` };
    case 'too_big':
      return { 'zh-CN': `最大是 ${issue.maximum}`, en: `it must be at most ${issue.maximum}` };
    default:
      return both(issue.message);
  }
}

function expectedText(expected: Text, input: unknown): Text {
  const got = gotText(input);
  return {
    'zh-CN': `这里应为${expected['zh-CN']}，得到的是${got['zh-CN']}`,
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
