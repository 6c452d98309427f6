import { splitSources } from '../normalize/split-sources.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Rule } from './rule.ts';

/** Every row names at least one source, and each is in the table of sources. */
export const sourcesAreKnown: Rule = (table, { manifest, sourceIds }) => {
  if (table.spec.id === manifest.sources) return [];
  const column = 'column' in table.spec.sources ? table.spec.sources.column : undefined;
  const unknownIn = (cell: string) => splitSources(cell).filter((id) => !sourceIds.has(id));
  const isFaulty = (cell: string) => splitSources(cell).length === 0 || unknownIn(cell).length > 0;
  return rowsHaving(table.sources, isFaulty).map((row) => {
    const cell = table.sources.at(row);
    const unknown = unknownIn(cell);
    return {
      code: 'foreign-key',
      severity: 'error' as const,
      file: table.spec.file,
      line: table.lines[row] ?? 0,
      ...(column === undefined ? {} : { column }),
      raw: cell,
      message:
        unknown.length === 0
          ? { 'zh-CN': '该行没有写来源。', en: 'The row names no source.' }
          : {
              'zh-CN': `来源“${unknown.join('、')}”不在来源表里。`,
              en: `The source "${unknown.join(', ')}" is not in the table of sources.`,
            },
      hint: {
        'zh-CN': '在来源表里加一行，或改正编号。',
        en: 'Add it to the table of sources, or correct the id.',
      },
    };
  });
};
