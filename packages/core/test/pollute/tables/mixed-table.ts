import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import type { CleanTable } from './clean-table.ts';
import { codedKinds } from './coded-kinds.ts';
import { fillColumns } from './fill-columns.ts';
import { numberKinds } from './number-kinds.ts';
import { textKinds } from './text-kinds.ts';

/** Names first, then columns of any kind. */
export function mixedTable(random: Random, language: Language, rowCount: number): CleanTable {
  const keys = textKinds.slice(0, 3);
  const others: CellKind[] = [...textKinds, ...codedKinds, ...numberKinds, ...numberKinds];
  const kinds = [random.pick(keys)];
  for (let more = random.whole(1, random.pick([3, 6, 14])); more > 0; more -= 1)
    kinds.push(random.pick(others));
  const used = new Set<string>();
  const labels = kinds.map((kind) => {
    const stem = random.pick(kind.labels[language]);
    let label = stem;
    for (let copy = 2; used.has(label); copy += 1) label = `${stem} ${String.fromCharCode(63 + copy)}`;
    used.add(label);
    return label;
  });
  return { language, labels, kinds, rows: fillColumns(random, language, kinds, rowCount) };
}
