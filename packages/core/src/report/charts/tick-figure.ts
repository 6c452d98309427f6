import type { Display } from '../../format/display.ts';
import { formatValue } from '../../format/format-value.ts';
import type { Value } from '../../normalize/value.ts';
import type { Mark } from '../chart.ts';
import type { Text } from '../report.ts';
import type { Draft } from './draft.ts';

/** A labelled grid line at a round value: adds its figure to the draft and returns its mark. */
export function addTick(draft: Draft, at: number, value: Value, place: number, display: Display): Mark {
  const text: Text = {};
  for (const locale of draft.context.locales) text[locale] = formatValue(value, place, display, locale).text;
  return addWordedTick(draft, at, value, text);
}

/** The same for a value whose words are given. */
export function addWordedTick(draft: Draft, at: number, value: Value, text: Text): Mark {
  const id = `charts.${draft.spec.id}.scale.${draft.figures.length + 1}`;
  draft.figures.push({
    id,
    value,
    text,
    cellText: text,
    status: 'derived',
    provenance: { rules: ['scale tick'], sources: [] },
  });
  return { figure: id, text, at };
}
