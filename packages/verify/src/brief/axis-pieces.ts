import type { Locale } from '@trifold/core';
import type { Bundle, BundleChart } from '@trifold/json';
import type { Part, Piece } from './piece.ts';
import { partOf } from './prose-parts.ts';

/** The labels of a chart's axes and the rows of its bars, each in one piece: a label must stand in its place. */
export function axisPieces(
  bundle: Bundle,
  chart: BundleChart,
  locale: Locale,
): Pick<Piece, 'what' | 'parts'>[] {
  const toParts = (items: readonly Parameters<typeof partOf>[1][]): Part[] =>
    items.map((item) => partOf(bundle, item, locale));
  switch (chart.kind) {
    case 'columns': {
      const groups = toParts(chart.periods.flatMap(({ group }) => (group ? [group] : [])));
      return [
        { what: 'axis', parts: toParts(chart.periods.map(({ label }) => label)) },
        {
          what: 'groups of the axis',
          parts: groups.filter((part, at) => part.text !== groups[at - 1]?.text),
        },
      ];
    }
    case 'lines':
      return [
        { what: 'scale', parts: toParts(chart.scale.ticks) },
        { what: 'axis', parts: toParts(chart.x.ticks) },
      ];
    case 'bars':
      return chart.rows.map(({ rank, label, sub, bars }) => {
        const items = [rank, label, sub, ...bars].filter((item) => item !== undefined);
        const shown = items.map((item) => ('missing' in item ? { text: item.missing } : item));
        return { what: 'row', parts: toParts(shown) };
      });
    case 'dots':
      return [{ what: 'scale', parts: toParts(chart.scale.ticks) }];
    case 'matrix':
      return [
        ...[chart.x, chart.y].flatMap(({ threshold, scale }) => [
          { what: 'scale', parts: toParts(scale.ticks) },
          { what: 'threshold', parts: toParts([{ text: threshold.label }, threshold.mark]) },
        ]),
        ...chart.points.map(({ label, share }) => ({
          what: 'unit',
          parts: toParts(share ? [label, share] : [label]),
        })),
      ];
    case 'ranking':
      return [
        ...(chart.ranks ? [{ what: 'scale', parts: toParts(chart.ranks.ticks) }] : []),
        ...chart.rows.map(({ rank, label, score, interval }) => ({
          what: 'row',
          parts: [
            ...toParts(
              [rank, label, score].map((item) => ('missing' in item ? { text: item.missing } : item)),
            ),
            ...(interval ? intervalParts(toParts([interval.low, interval.high])) : []),
          ],
        })),
      ];
    default:
      return [];
  }
}

/** True for the parts of a chart that `axisPieces` has. */
export function isAxisKey(chart: BundleChart, key: string): boolean {
  if (key === 'periods' || key === 'ticks') return true;
  if (chart.kind === 'matrix') return key === 'points' || key === 'threshold';
  return (chart.kind === 'bars' || chart.kind === 'ranking') && key === 'rows';
}

/** An interval reads 2–5; where both ends are the same, their words stand once. */
function intervalParts([low, high]: Part[]): Part[] {
  if (!low || !high) return [];
  return low.text === high.text ? [low] : [low, { text: '–' }, high];
}
