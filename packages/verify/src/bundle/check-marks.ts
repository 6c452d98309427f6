import type { Locale } from '@trifold/core';
import { type Bundle, figure } from '@trifold/json';
import type { Problem } from '../problem.ts';

/** Runs and marks whose own words show other digits than their figure's. */
export function checkMarks(bundle: Bundle): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, where: string, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('figure' in value && 'text' in value && typeof value.figure === 'string') {
      problems.push(...compareTexts(bundle, value.figure, value.text, key, where));
    }
    for (const [inner, item] of Object.entries(value)) visit(item, where, Array.isArray(value) ? key : inner);
  };
  for (const section of bundle.sections) visit(section, `section ${section.id}`, '');
  for (const { id, steps } of bundle.evaluations) visit(steps, `evaluation ${id}`, '');
  for (const chart of bundle.charts) visit(chart, `chart ${chart.id}`, '');
  return problems;
}

function compareTexts(bundle: Bundle, id: string, text: unknown, key: string, where: string): Problem[] {
  const texts = typeof text === 'string' ? { [key]: text } : (text as Partial<Record<Locale, string>>);
  const known = bundle.figures.some((item) => item.id === id) ? figure(bundle, id) : undefined;
  if (!known) return [];
  return (Object.entries(texts) as [Locale, string][]).flatMap(([locale, words]) => {
    const own = [known.text[locale], known.cellText[locale]].map((item) => digitsOf(item ?? ''));
    if (own.includes(digitsOf(words))) return [];
    const expected = known.text[locale] ?? '';
    const message = `${where}: ${id} is “${expected}”, shown as “${words}”.`;
    return [{ code: 'mark-text', where: `bundle ${where}`, figure: id, expected, got: words, message }];
  });
}

function digitsOf(text: string): string {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).join(' ');
}
