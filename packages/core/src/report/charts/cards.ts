import type { ChartCard } from '../chart.ts';
import type { ReportRow, Text } from '../report.ts';
import { type Draft, isFilled, labelOf, rowEmphasis } from './draft.ts';

/**
 * A card from the rows that share its title: their lines in order, without repeats. Where lines are asked for and
 * every one is missing, the card is marked as missing and says why.
 */
export function cardOf(draft: Draft, rows: ReportRow[], title: string, lines: string[]): ChartCard {
  const [first] = rows;
  const cells = rows.flatMap((row) => lines.flatMap((name) => row.cells[name] ?? []));
  const filled = unique(cells.filter(isFilled).map(labelOf));
  const missing = lines.length > 0 && filled.length === 0;
  return {
    title: labelOf(first?.cells[title]),
    lines: missing ? unique(cells.map(labelOf)).slice(0, 1) : filled,
    emphasis: first ? rowEmphasis(draft, first) : 'second',
    missing,
  };
}

function unique(labels: { text: Text; figure?: string }[]) {
  const seen = new Set<string>();
  return labels.filter(({ text }) => {
    const key = JSON.stringify(text);
    return !seen.has(key) && seen.add(key);
  });
}
