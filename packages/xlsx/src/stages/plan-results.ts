import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { valueCell } from './formula-cell.ts';
import { fieldFormat, liveTable, tableOf } from './live-table.ts';
import type { Place } from './place.ts';
import { fixedCell, fixedRow, quoted } from './references.ts';
import type { StageContext } from './stage-context.ts';

/** Where the results of a unit are worked out. */
export interface ResultPlaces {
  raw: Place;
  dimensions: Place;
  index: Place;
  rank: Place;
}

/** The table of results: scores, ranks, quadrants and known shares point to the stages; draws stay as they were. */
export function planResults(context: StageContext, refs: SourceRefs, places: ResultPlaces): SheetPlan {
  const { evaluation, say, sheets } = context;
  const { results, weights } = evaluation.tables;
  const table = tableOf(context, results);
  const units = new Map(evaluation.units.map(({ key }, at) => [key, at]));
  const scores = [places.dimensions, places.index];
  const notes = [say('stage.note.results').replace('{n}', sheets[weights] ?? '')];
  if (evaluation.robustness) notes.push(say('stage.note.draws'));
  return liveTable(context, results, refs, {
    notes,
    live: ({ row, field, planned }) => {
      const unit = units.get(row.key);
      if (unit === undefined) return undefined;
      const number = (source: string, value: number | null): PlanCell =>
        numberOrWords(source, value, planned, fieldFormat(context, table, field.name));
      const node = evaluation.nodes.find(({ code }) => code === field.name);
      const score = scores.find(({ codes }) => codes.includes(field.name));
      if (node && score) return number(placed(score, field.name, unit), node.values[unit] ?? null);
      const ranked = evaluation.nodes.find(({ code, ranks }) => ranks && field.name === `${code}_rank`);
      if (ranked) return number(placed(places.rank, ranked.code, unit), ranked.ranks?.[unit] ?? null);
      if (field.name === 'known_share') return knownShare(context, places.raw, unit, planned);
      if (field.name === 'quadrant') {
        const column = places.index.firstColumn + 1;
        return {
          ...planned,
          formula: `${fixedCell(places.index.sheet, column, places.index.firstRow + unit)}&""`,
        };
      }
      return undefined;
    },
  });
}

/** A number from elsewhere; where there is none, the words that stand for it. */
export function numberOrWords(
  source: string,
  value: number | null,
  planned: PlanCell,
  format: string,
): PlanCell {
  const words = typeof planned.content === 'string' && value === null ? planned.content : '';
  const formula = `IF(ISNUMBER(${source}),${source},${quoted(words)})`;
  if (value === null) return { ...planned, formula, format, align: 'end' };
  const shown = typeof planned.content === 'number' ? planned.content : value;
  return { ...valueCell(shown, planned.format ?? format), formula };
}

function placed({ sheet, firstColumn, codes, firstRow }: Place, code: string, unit: number): string {
  return fixedCell(sheet, firstColumn + codes.indexOf(code), firstRow + unit);
}

function knownShare({ evaluation }: StageContext, raw: Place, unit: number, planned: PlanCell): PlanCell {
  const { codes, firstColumn, firstRow, sheet } = raw;
  const range = fixedRow(sheet, firstColumn, firstColumn + codes.length - 1, firstRow + unit);
  const indicators = evaluation.nodes.filter(({ kind }) => kind === 'indicator');
  const known = indicators.filter((node) => (node.raw?.[unit] ?? null) !== null);
  return {
    ...valueCell(known.length / indicators.length, planned.format ?? '0%'),
    formula: `COUNT(${range})/COLUMNS(${range})`,
  };
}
