import type { Figure } from '@trifold/core';

/**
 * A copy without the texts that repeat a figure's own: a run or mark whose `text` is the text of the `figure`
 * beside it keeps the id only. A text that differs stays.
 */
export function omitFigureTexts<T>(value: T, figures: ReadonlyMap<string, Figure>): T {
  return copy(value, figures, '') as T;
}

function copy(value: unknown, figures: ReadonlyMap<string, Figure>, locale: string): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, figures, locale));
  if (typeof value !== 'object' || value === null) return value;
  const repeats = repeatsFigureText(value, figures, locale);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== undefined && !(repeats && key === 'text'))
      .map(([key, item]) => [key, copy(item, figures, key)]),
  );
}

function repeatsFigureText(value: object, figures: ReadonlyMap<string, Figure>, locale: string): boolean {
  const { figure: id, text } = value as { figure?: unknown; text?: unknown };
  const own = typeof id === 'string' ? figures.get(id)?.text : undefined;
  if (own === undefined || text === undefined) return false;
  if (typeof text === 'string') return text === own[locale as keyof typeof own];
  return own['zh-CN'] === (text as typeof own)['zh-CN'] && own.en === (text as typeof own).en;
}
