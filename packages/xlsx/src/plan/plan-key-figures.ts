import type { KeyFigure, SheetColumn } from '@trifold/core';
import { linkCell, reportCell, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { countCell } from './count-cell.ts';
import { type FigurePlace, findFigures } from './find-figure.ts';
import { backLink } from './navigation.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';
import { type SourceRefs, sourcesCell } from './source-refs.ts';

/**
 * The key figures, one a row: label, the shown text, the number in its unit (both ends of a range), note, status,
 * sources, and the table it comes from with a link.
 */
export function planKeyFigures(context: PlanContext, refs: SourceRefs): SheetPlan {
  const { report, say, fixed } = context;
  const places = findFigures(report, new Set(report.keyFigures.map((item) => item.figure)));
  const ranged = [...places.values()].some((place) => part(place, 'high', context).content !== null);
  const columns = [
    { header: say('indicator'), align: 'start' as const },
    { header: say('shown'), align: 'start' as const },
    { header: say('number'), align: 'end' as const },
    ...(ranged ? [{ header: say('upTo'), align: 'end' as const }] : []),
    { header: say('unit'), align: 'start' as const },
    { header: say('note'), align: 'start' as const },
    { header: say('status'), align: 'start' as const },
    { header: say('sources'), align: 'start' as const },
    { header: say('sheet'), align: 'start' as const },
  ];
  const rows = report.keyFigures.map((item) =>
    keyFigureRow(item, places.get(item.figure), ranged, context, refs),
  );
  return {
    name: fixed.keyFigures,
    kind: 'front',
    title: textCell(say('keyFigures'), 'title'),
    lines: [[backLink(context)]],
    columns,
    rows,
    widths: columnWidths(columns, rows),
    rangeName: 'key_figures',
  };
}

function keyFigureRow(
  item: KeyFigure,
  place: FigurePlace | undefined,
  ranged: boolean,
  context: PlanContext,
  refs: SourceRefs,
): PlanCell[] {
  const { locale, say, figures, sheets } = context;
  const figure = figures.get(item.figure);
  const value = place ? part(place, 'value', context) : countCell(figure);
  const low = place ? part(place, 'low', context) : value;
  const sheet = sheets[place?.table.id ?? item.figure.split('.')[0] ?? ''];
  return [
    textCell(item.label[locale] ?? ''),
    textCell(figure?.text[locale] ?? '', 'shown'),
    typeof value.content === 'number' ? value : low,
    ...(ranged ? [place ? part(place, 'high', context) : textCell('')] : []),
    textCell(place ? unitOf(place, context) : ''),
    textCell(item.note?.[locale] ?? ''),
    textCell(say(`status.${item.status}`), `status.${item.status}`),
    sourcesCell(figure?.provenance.sources ?? [], refs),
    sheet === undefined ? textCell('') : linkCell(sheet, sheet, 'A1', 'reference'),
  ];
}

/** One part of a figure's value as its table's sheet has it; blank where the field has no such part. */
function part({ field, cell }: FigurePlace, wanted: SheetColumn['part'], { locale }: PlanContext): PlanCell {
  const found = cell.sheet[field.sheetColumns.findIndex((column) => column.part === wanted)];
  return found && found.type !== 'empty' ? reportCell(found, locale) : textCell('');
}

function unitOf(place: FigurePlace, context: PlanContext): string {
  const currency = part(place, 'currency', context).content;
  const unit =
    place.field.unit?.[context.locale] ?? (place.field.type === 'duration' ? context.say('months') : '');
  return [unit, ...(typeof currency === 'string' ? [currency] : [])]
    .filter((words) => words !== '')
    .join(' ');
}
