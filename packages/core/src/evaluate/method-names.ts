import type { Text } from '../report/report.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';

/**
 * Titles of indicators and aggregates for the words of a method, by code. Undefined where one has a digit or a brace:
 * numbers in these words are figures, and a figure stands in braces.
 */
export function methodNames({ spec, source }: Evaluated): Map<string, Text> | undefined {
  const titles = indicatorTitles(spec, source.spec);
  const isFit = (title: Text) => Object.values(title).every((words) => !/[\p{Nd}{}]/u.test(words));
  return [...titles.values()].every(isFit) ? titles : undefined;
}
