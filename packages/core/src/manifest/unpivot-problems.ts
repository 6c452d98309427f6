import type { Finding } from '../report/finding.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { TableSpec } from './table.ts';

/** Labels of an `unpivot` that would stand for two columns at once. */
export function unpivotProblems({ unpivot }: TableSpec, path: string): Finding[] {
  if (!unpivot) return [];
  const listed = Array.isArray(unpivot.columns) ? unpivot.columns : [];
  const before = [...unpivot.keep, ...listed];
  const after = [...unpivot.keep, unpivot.name, unpivot.value];
  const twice = new Set(
    [...before, ...after].filter((label) => isRepeated(label, before) || isRepeated(label, after)),
  );
  return [...twice].map((label) =>
    manifestProblem(
      `${path}.unpivot`,
      label,
      { 'zh-CN': `“${label}”用了两次。`, en: `"${label}" is named twice.` },
      {
        'zh-CN': '每个列名在 keep、columns、name、value 里只写一次。',
        en: 'Write each label once among keep, columns, name and value.',
      },
    ),
  );
}

function isRepeated(label: string, labels: string[]): boolean {
  return labels.indexOf(label) !== labels.lastIndexOf(label);
}
