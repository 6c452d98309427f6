import type { Text } from '../../report/report.ts';
import { type PatternNode, PatternRefusal, parsePattern } from './parse-pattern.ts';

/** Steps that a pattern may have once its repetitions are written out. */
const mostSteps = 2000;

type Step =
  | { type: 'one'; atom: Atom }
  | { type: 'split'; first: number; second: number }
  | { type: 'jump'; to: number }
  | { type: 'end' };

/**
 * A test whether a whole text is as a regular expression says, in time linear in the text, whatever the expression:
 * all of its branches are followed side by side, and none is tried twice. Or a problem, in a few words without a full
 * stop, where it isn't one, or has look-around, references to groups or anchors inside.
 */
export function compilePattern(source: string): ((text: string) => boolean) | { problem: Text } {
  try {
    new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return { problem: problems.syntax };
  }
  try {
    const steps: Step[] = [];
    emit(parsePattern(source), steps);
    steps.push({ type: 'end' });
    return (text) => runs(steps, text);
  } catch (error) {
    if (!(error instanceof PatternRefusal)) throw error;
    return { problem: problems[error.why] };
  }
}

const problems: Record<PatternRefusal['why'], Text> = {
  syntax: { 'zh-CN': '这不是正则表达式', en: 'it is no regular expression' },
  'look-around': { 'zh-CN': '不支持环视（(?=…) 之类）', en: 'look-around such as (?=…) is not supported' },
  reference: {
    'zh-CN': '不支持引用分组（\\1 之类）',
    en: 'references to groups such as \\1 are not supported',
  },
  anchor: {
    'zh-CN': '中间不能有 ^、$ 和 \\b；表达式总是针对整个单元格',
    en: '^, $ and \\b must not stand inside; a pattern always holds for the whole cell',
  },
  size: { 'zh-CN': '展开重复之后太大', en: 'it is too large once its repetitions are written out' },
};

function emit(node: PatternNode, steps: Step[]): void {
  if (steps.length > mostSteps) throw new PatternRefusal('size');
  if (node.type === 'atom') steps.push({ type: 'one', atom: new Atom(node.source) });
  else if (node.type === 'sequence') for (const part of node.of) emit(part, steps);
  else if (node.type === 'either') emitEither(node.of, steps);
  else emitRepeat(node, steps);
}

function emitEither(branches: PatternNode[], steps: Step[]): void {
  const jumps: { type: 'jump'; to: number }[] = [];
  branches.forEach((branch, at) => {
    if (at === branches.length - 1) {
      emit(branch, steps);
      return;
    }
    const split = { type: 'split' as const, first: steps.length + 1, second: 0 };
    steps.push(split);
    emit(branch, steps);
    const jump = { type: 'jump' as const, to: 0 };
    jumps.push(jump);
    steps.push(jump);
    split.second = steps.length;
  });
  for (const jump of jumps) jump.to = steps.length;
}

function emitRepeat(node: Extract<PatternNode, { type: 'repeat' }>, steps: Step[]): void {
  const { of, min, max } = node;
  if (min > mostSteps || (Number.isFinite(max) && max > mostSteps)) throw new PatternRefusal('size');
  for (let count = 0; count < min; count += 1) {
    const start = steps.length;
    emit(of, steps);
    // An empty group repeated stays empty.
    if (steps.length === start) return;
  }
  const splits: { type: 'split'; first: number; second: number }[] = [];
  const optional = Number.isFinite(max) ? max - min : 1;
  for (let count = 0; count < optional; count += 1) {
    const start = steps.length;
    const split = { type: 'split' as const, first: start + 1, second: 0 };
    splits.push(split);
    steps.push(split);
    emit(of, steps);
    if (steps.length === start + 1) break;
    if (!Number.isFinite(max)) steps.push({ type: 'jump', to: start });
  }
  for (const split of splits) split.second = steps.length;
}

/** What matches one character; the answers for ASCII are kept. */
class Atom {
  readonly #pattern: RegExp;
  readonly #known = new Int8Array(128);

  constructor(source: string) {
    this.#pattern = new RegExp(`^(?:${source})$`, 'u');
  }

  matches(character: string, code: number): boolean {
    if (code >= 128) return this.#pattern.test(character);
    const known = this.#known[code];
    if (known !== 0) return known === 1;
    const holds = this.#pattern.test(character);
    this.#known[code] = holds ? 1 : -1;
    return holds;
  }
}

function runs(steps: Step[], text: string): boolean {
  const seen = new Int32Array(steps.length);
  let generation = 1;
  let current = reach(steps, [0], seen, generation);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    generation += 1;
    const after: number[] = [];
    for (const at of current) {
      const step = steps[at];
      if (step?.type === 'one' && step.atom.matches(character, code)) after.push(at + 1);
    }
    if (after.length === 0) return false;
    current = reach(steps, after, seen, generation);
  }
  return current.some((at) => steps[at]?.type === 'end');
}

/** Every step where a character is wanted, or the end, that can be come to from these without one. */
function reach(steps: Step[], from: number[], seen: Int32Array, generation: number): number[] {
  const found: number[] = [];
  const open = from;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen[at] === generation) continue;
    seen[at] = generation;
    const step = steps[at];
    if (step?.type === 'split') open.push(step.second, step.first);
    else if (step?.type === 'jump') open.push(step.to);
    else found.push(at);
  }
  return found;
}
