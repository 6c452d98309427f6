import type * as z from 'zod';
import type { Text } from '../report/report.ts';
import { derivationChoice } from './derivation-choice.ts';
import { issueText } from './issue-text.ts';

export interface Problem {
  path: PropertyKey[];
  message: Text;
  hint: Text;
}

/**
 * A zod issue as one sentence and a remedy, with the path that it is about. Unions give their closest branch, keys
 * of a mapping what is wrong with the key. The issue must have its input: parse with `reportInput`. `guide` is where a
 * reader finds the keys.
 */
export function problemText(issue: z.core.$ZodIssue, guide: string): Problem {
  const choice = issue.path.at(-1) === 'derive' ? derivationChoice(issue.input) : undefined;
  if (choice) return { path: issue.path, ...choice };
  const inner =
    issue.code === 'invalid_union'
      ? closestBranch(issue.errors)
      : issue.code === 'invalid_key'
        ? issue.issues[0]
        : undefined;
  if (inner) {
    const problem = problemText(inner, guide);
    return { ...problem, path: [...issue.path, ...problem.path] };
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return {
      path: [...issue.path, issue.keys[0] ?? ''],
      message: { 'zh-CN': `不认识的键：${keys}。`, en: `Unknown key: ${keys}.` },
      hint: {
        'zh-CN': `检查拼写；可用的键见 ${guide}。`,
        en: `Check the spelling; ${guide} lists the keys.`,
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
  const words = issueText(issue);
  return {
    path: issue.path,
    message: { 'zh-CN': `${words['zh-CN']}。`, en: `${asSentence(words.en ?? '')}.` },
    hint: hintFor(issue, guide),
  };
}

function hintFor(issue: z.core.$ZodIssue, guide: string): Text {
  if (issue.code === 'custom' && issue.params?.hint) return issue.params.hint as Text;
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return { 'zh-CN': '文字加引号，如 "1.10"。', en: 'Put a text in quotes, such as "1.10".' };
  }
  return { 'zh-CN': `照 ${guide} 改正。`, en: `Correct it as ${guide} says.` };
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The branch with the fewest problems, deepest first: what the writer most likely meant. A key that it doesn't know is
 * told before one that it lacks, which may be the same, misspelt.
 */
function closestBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue | undefined {
  const depth = (issues: z.core.$ZodIssue[]) =>
    issues.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);
  const unknown = (issues: z.core.$ZodIssue[]) =>
    issues.reduce((count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
  const [best] = [...branches].sort(
    (a, b) => depth(b) - depth(a) || a.length - b.length || unknown(a) - unknown(b),
  );
  return best?.find(({ code }) => code === 'unrecognized_keys') ?? best?.[0];
}
