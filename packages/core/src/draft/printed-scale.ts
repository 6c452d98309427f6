import type { FieldSpec } from '../manifest/table.ts';
import { readValue } from '../normalize/read-value.ts';
import { scalePower } from '../normalize/scales.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { Locale } from '../report/report.ts';

const mostRead = 500;

const words: Record<Locale, [power: number, word: string][]> = {
  'zh-CN': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
    [3, 'thousand'],
  ],
};

/**
 * The display unit that cells are printed in, 亿 for 约141亿美元: the one that most of them have, in the words of the
 * locale. Undefined where fewer than half have one.
 */
export function printedScale(column: RawColumn, type: FieldSpec['type'], locale: Locale): string | undefined {
  if ((type !== 'number' && type !== 'money') || column.scaled) return undefined;
  const counts = new Map<number, number>();
  let read = 0;
  for (let row = 0; row < column.length && read < mostRead; row += 1) {
    const { value, rules } = readValue(column.at(row), type);
    if (value.type === 'missing') continue;
    read += 1;
    const scale = rules.find((rule) => rule.startsWith('scale-'))?.slice('scale-'.length);
    const power = scale === undefined ? undefined : scalePower(scale);
    const found = words[locale].find(([least]) => power !== undefined && power >= least)?.[0];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  if (!most || [...counts.values()].reduce((sum, count) => sum + count, 0) * 2 < read) return undefined;
  return words[locale].find(([power]) => power === most[0])?.[1];
}
