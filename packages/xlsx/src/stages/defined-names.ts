import type { Evaluation } from '@trifold/core';

/** What an evaluation's names stand for: single cells of an indicator or aggregate, and its columns in each stage. */
export const nameKinds = [
  'w',
  'counted',
  'share',
  'dir',
  'low',
  'high',
  'target',
  'raw',
  'treated',
  'rescaled',
  'score',
  'compared',
  'rank',
  'sorted',
  'best',
  'place',
] as const;

export type NameKind = (typeof nameKinds)[number];

/**
 * Defined names of everything that formulas of evaluations speak of: `w_<evaluation>_<code>` and so on, `p_…` for
 * parameters of the method, every - as _, numbered where two would be the same.
 */
export function definedNames(
  evaluations: Evaluation[],
): (evaluation: string, kind: NameKind | 'p', code: string) => string {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const add = (evaluation: string, kind: string, code: string): string => {
    const base = `${kind}_${evaluation}_${code}`.replaceAll('-', '_');
    let name = base;
    for (let n = 2; taken.has(name); n += 1) name = `${base}_${n}`;
    taken.add(name);
    names.set(`${kind} ${evaluation} ${code}`, name);
    return name;
  };
  for (const { id, nodes } of evaluations) {
    for (const kind of nameKinds) for (const { code } of nodes) add(id, kind, code);
  }
  return (evaluation, kind, code) =>
    names.get(`${kind} ${evaluation} ${code}`) ?? add(evaluation, kind, code);
}
