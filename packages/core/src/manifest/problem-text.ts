import type * as z from 'zod';
import type { Text } from '../report/report.ts';

/** A zod issue as one sentence and a remedy, with the path that it is about. Unions give their closest branch. */
export function problemText(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: Text; hint: Text } {
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) {
      const inner = problemText(branch);
      return { ...inner, path: [...issue.path, ...inner.path] };
    }
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return {
      path: [...issue.path, issue.keys[0] ?? ''],
      message: { 'zh-CN': `不认识的键：${keys}。`, en: `Unknown key: ${keys}.` },
      hint: {
        'zh-CN': '检查拼写；可用的键见 report.schema.json。',
        en: 'Check the spelling; report.schema.json lists the keys.',
      },
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const key = String(issue.path.at(-1) ?? 'report.yaml');
    return {
      path: issue.path,
      message: { 'zh-CN': `缺少“${key}”。`, en: `"${key}" is missing.` },
      hint: {
        'zh-CN': '补上它；文字要写全每种语言。',
        en: 'Write it; a text is given in each locale, { zh-CN: …, en: … }.',
      },
    };
  }
  return {
    path: issue.path,
    message: { 'zh-CN': `${issue.message}。`, en: `${issue.message}.` },
    hint: {
      'zh-CN': '照 report.schema.json 改正。',
      en: 'Correct it as report.schema.json says.',
    },
  };
}

/** The branch with the fewest problems, deepest first: what the writer most likely meant. */
function closestBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue | undefined {
  const depth = (issues: z.core.$ZodIssue[]) => Math.max(...issues.map((issue) => issue.path.length));
  const sorted = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return sorted[0]?.[0];
}
