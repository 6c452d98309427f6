import { proseText } from '@trifold/core';
import { textCell } from '../plan/cells.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import type { StageContext } from './stage-context.ts';
import { stageLines, stageSheet } from './stage-frame.ts';

/** Widths of the name of a step and of its words. */
const widths = [20, 100];

/** The method in words, a row a step: how the sheets that follow come about. */
export function planSteps(context: StageContext): SheetPlan {
  const { evaluation, locale, say, stages } = context;
  const sheet = stageSheet(context, {
    name: stages.steps,
    word: say('stage.steps'),
    lines: stageLines(context, [say('stage.note.steps')]),
    columns: [
      { header: say('stage.step'), align: 'start' },
      { header: say('stage.done'), align: 'start' },
    ],
    rows: evaluation.steps.map(({ title, text }) => [
      textCell(title[locale] ?? ''),
      textCell(proseText(text, locale)),
    ]),
  });
  return { ...sheet, widths };
}
