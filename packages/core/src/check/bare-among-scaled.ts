import type { Reading } from '../normalize/read-value.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';

/** So many cells with a scale word make it the manner of a column. */
const fewest = 3;

/**
 * The one number of a column without a scale word where all others have one (1.2亿, 3500万, 980): it may mean 980, 980万
 * or 980亿, however near or far it is from the others. Nought needs no scale.
 */
export function bareAmongScaled(table: Table, field: Column): Finding[] {
  if (field.raw[0]?.scaled) return [];
  const scaled = field.rowsWhere(hasScale);
  if (scaled.length < fewest) return [];
  const bare = field.rowsWhere(isBare);
  return bare.length === 1 ? bare.map((row) => unscaled(placeOf(table, field, row), scaled.length)) : [];
}

function hasScale({ rules }: Reading): boolean {
  return rules.some((rule) => rule.startsWith('scale-'));
}

function isBare(reading: Reading): boolean {
  const { value } = reading;
  if (value.type !== 'number' && value.type !== 'money') return false;
  // 980元 says its unit.
  const saysUnit = 'unit' in value ? value.unit !== undefined : reading.rules.some(isCurrency);
  return Number(value.value) !== 0 && !saysUnit && !hasScale(reading);
}

function isCurrency(rule: string): boolean {
  return rule.startsWith('currency-') && rule !== 'currency-column';
}

function unscaled(place: ReturnType<typeof placeOf>, others: number): Finding {
  const shown = shorten(place.raw);
  return {
    code: 'unit-jump',
    severity: 'warning',
    ...place,
    message: {
      'zh-CN': `同列另外 ${others} 个数都写着万、亿之类的单位，“${shown}”没有。`,
      en: `The other ${others} numbers of the column carry a word such as 万 or million; "${shown}" has none.`,
    },
    hint: {
      'zh-CN': '若漏写了单位，在 corrections.csv 里改正；若本来就是这个数，不必处理。',
      en: 'If the word was left out, correct the cell in corrections.csv; if it means just that, nothing needs to be done.',
    },
  };
}
