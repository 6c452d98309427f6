import type { Bundle } from '@trifold/json';

/** Told here anew, as everything that verification compares with: a slip of the workbook must not repeat itself. In the order in which a workbook names them: it decides which of two equal names is numbered. */
const kinds = [
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
];

/** Defined names of an evaluation's cells and columns: `score_<evaluation>_<code>`, every - as _. */
export function stageNames(
  evaluations: Pick<Bundle['evaluations'][number], 'id' | 'nodes'>[],
): (evaluation: string, kind: string, code: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, nodes } of evaluations) {
    for (const kind of kinds) {
      for (const { code } of nodes) {
        const base = `${kind}_${id}_${code}`.replaceAll('-', '_');
        let name = base;
        for (let n = 2; taken.has(name); n += 1) name = `${base}_${n}`;
        taken.add(name);
        names.set(`${kind} ${id} ${code}`, name);
      }
    }
  }
  return (evaluation, kind, code) => names.get(`${kind} ${evaluation} ${code}`) ?? '';
}
