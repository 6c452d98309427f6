import { evaluationWords as words } from '../../format/evaluation-words.ts';
import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, Mark, MissingMark, ProfileCard, ProfileChart } from '../chart.ts';
import type { Evaluation } from '../evaluation.ts';
import type { ReportRow } from '../report.ts';
import { markOrMissing } from './bars.ts';
import { type Draft, isFilled, labelOf, rowEmphasis } from './draft.ts';
import { fieldTitle } from './series-of.ts';

/** A card for each unit of an evaluation: score and rank at each level, contributions, strengths and weaknesses. */
export function composeProfiles(draft: Draft<ChartSpecOf<'profiles'>>, base: ChartBase): ProfileChart {
  const evaluation = draft.context.evaluations.get(draft.spec.evaluation);
  const cards = evaluation ? draft.rows.map((row) => toCard(draft, evaluation, row)) : [];
  return {
    ...base,
    kind: 'profiles',
    scores: reach(cards.flatMap(({ score, levels }) => [score, ...levels.map(({ bar }) => bar)])),
    points: reach(cards.flatMap(({ parts }) => parts.map(({ bar }) => bar))),
    heads: {
      score: words.score,
      rank: words.rank,
      parts: words.adds,
      strengths: words.strengths,
      weaknesses: words.weaknesses,
    },
    cards,
  };
}

function toCard(draft: Draft<ChartSpecOf<'profiles'>>, evaluation: Evaluation, row: ReportRow): ProfileCard {
  const codes = evaluation.nodes.filter(({ kind }) => kind === 'aggregate').map(({ code }) => code);
  const index = codes.at(-1) ?? '';
  const strengths = row.cells.strengths;
  const weaknesses = row.cells.weaknesses;
  return {
    title: labelOf(row.cells.unit),
    rank: rankOf(row, index),
    score: markOrMissing(draft, row, index),
    emphasis: rowEmphasis(draft, row),
    levels: codes.slice(0, -1).map((code) => ({
      label: fieldTitle(draft, code),
      bar: markOrMissing(draft, row, code),
      rank: rankOf(row, code),
    })),
    parts: partsOf(draft, evaluation, row.key),
    ...(isFilled(strengths) ? { strengths: labelOf(strengths) } : {}),
    ...(isFilled(weaknesses) ? { weaknesses: labelOf(weaknesses) } : {}),
  };
}

function rankOf(row: ReportRow, aggregate: string): ProfileCard['rank'] {
  const cell = row.cells[`${aggregate}_rank`];
  return cell?.figure === undefined ? { missing: cell?.text ?? {} } : labelOf(cell);
}

/** What each indicator adds, as far as the evaluation has a table of it; in the order of the indicators. */
function partsOf(
  draft: Draft<ChartSpecOf<'profiles'>>,
  { tables }: Evaluation,
  key: string,
): ProfileCard['parts'] {
  const table = draft.context.tables.get(tables.contributions ?? '');
  const row = table?.rows.find((found) => found.key === key);
  if (!table || !row) return [];
  return table.fields
    .slice(1)
    .map(({ name, title }) => ({ label: title, bar: markOrMissing(draft, row, name) }));
}

/** Ends of a scale that holds nought and every mark. */
function reach(marks: (Mark | MissingMark)[]): { min: number; max: number } {
  const positions = marks.flatMap((mark) => ('at' in mark ? [mark.at] : []));
  return { min: Math.min(0, ...positions), max: Math.max(0, ...positions) };
}
