import type { Locale } from '@trifold/core';
import type { Bundle, BundleChart } from '@trifold/json';
import { axisPieces, isAxisKey } from './axis-pieces.ts';
import { captionWords } from './caption-words.ts';
import type { Piece } from './piece.ts';
import { partOf, proseParts } from './prose-parts.ts';

type Item = Parameters<typeof partOf>[1];

/** A long ranking goes on on so many pages at most; all others stand on one. */
const mostFurtherPages = 6;

/** What a chart must show: caption, subtitle, note, and each of its labels and marks. */
export function chartPieces(bundle: Bundle, chart: BundleChart, locale: Locale): Piece[] {
  const what = `chart ${chart.number} (${chart.id})`;
  const caption = [
    { text: captionWords[locale].figure },
    { text: chart.number },
    { text: chart.title[locale] ?? '' },
  ];
  const at = { caption: `${what}, caption`, pages: chart.kind === 'ranking' ? mostFurtherPages : 0 };
  const pieces: Piece[] = [
    { what: at.caption, parts: caption },
    { what: `${what}, subtitle`, parts: [{ text: chart.subtitle[locale] ?? '' }], at },
    { what: `${what}, notice`, parts: [{ text: chart.notice?.[locale] ?? '' }], at },
    { what: `${what}, note`, parts: proseParts(bundle, chart.note, locale), at },
  ];
  for (const piece of axisPieces(bundle, chart, locale)) {
    pieces.push({ ...piece, what: `${what}, ${piece.what}`, at });
  }
  const labels = labelsOf(chart).map((label) => ({ ...label, part: partOf(bundle, label.item, locale) }));
  const marks = countMarks(labels);
  for (const { part, optional } of labels) {
    const times = marks.get(part.text) ?? 1;
    pieces.push({ what: `${what}, label`, parts: [part], at, times, ...(optional && { optional }) });
  }
  if (chart.kind === 'columns') {
    for (const { text } of chart.remarks) {
      pieces.push({ what: `${what}, remark`, parts: proseParts(bundle, text, locale), at });
    }
  }
  return pieces;
}

interface Label {
  item: Item;
  optional?: boolean;
  /** Dots of one row that read the same share one label. */
  row?: object;
}

/** How often each wording of a mark must stand in the chart. */
function countMarks(labels: (Label & { part: { text: string } })[]): Map<string, number> {
  const counts = new Map<string, number>();
  const shared = new Map<object, Set<string>>();
  for (const { item, optional, row, part } of labels) {
    if (optional || !('at' in item)) continue;
    if (row) {
      const words = shared.get(row) ?? new Set();
      shared.set(row, words);
      if (words.has(part.text)) continue;
      words.add(part.text);
    }
    counts.set(part.text, (counts.get(part.text) ?? 0) + 1);
  }
  return counts;
}

function labelsOf(chart: BundleChart): Label[] {
  const labels = collect(chart);
  if (chart.kind !== 'lines') {
    // A series that is alone needs no legend.
    const alone = 'series' in chart && chart.series.length === 1 ? chart.series[0]?.label : undefined;
    return labels.map((label) =>
      alone !== undefined && nameOf(label) === alone ? { ...label, optional: true } : label,
    );
  }
  // Lines are labelled at their ends; a label between them is drawn where there is room.
  const ends = new Set<unknown>(chart.series.flatMap(({ points }) => [points[0]?.y, points.at(-1)?.y]));
  const between = new Set<unknown>(
    chart.series.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
  );
  return labels.map((label) =>
    between.has(label.item) && !ends.has(label.item) ? { ...label, optional: true } : label,
  );
}

/** Keys of a chart that are no labels, or that are looked at elsewhere. */
const others = new Set([
  'title',
  'subtitle',
  'alt',
  'notice',
  'note',
  'crowded',
  'sources',
  'statuses',
  'remarks',
]);

/** Every label, mark, series name and missing mark, in the order of the data. */
function collect(chart: BundleChart): Label[] {
  const labels: Label[] = [];
  const visit = (value: unknown, row?: object): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, row);
    else if (typeof value === 'object' && value !== null) {
      const place = row === undefined ? {} : { row };
      if ('figure' in value || ('text' in value && typeof value.text === 'object'))
        labels.push({ item: value as Item, ...place });
      else if (isText(value)) labels.push({ item: { text: value }, ...place });
      else {
        for (const [key, each] of Object.entries(value)) {
          if (!isAxisKey(chart, key)) visit(each, 'marks' in value ? value : row);
        }
      }
    }
  };
  for (const [key, value] of Object.entries(chart))
    if (!others.has(key) && !isAxisKey(chart, key)) visit(value);
  return labels;
}

function nameOf({ item }: Label): unknown {
  return 'text' in item ? item.text : undefined;
}

function isText(value: object): boolean {
  return 'zh-CN' in value || 'en' in value;
}
