import { linkCell, textCell } from './cells.ts';
import { countCell } from './count-cell.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';

/** The cover: what this is, from whom, how to use and cite it, and what each status means. */
export function planCover(context: PlanContext): SheetPlan {
  const { report, locale, say, figures } = context;
  const facts = [
    ['publisher', report.publisher],
    ['edition', { [locale]: report.edition }],
    ['date', report.dateText],
    ['description', report.description],
    ['licence', report.licence],
    ['howToCite', report.howToCite],
  ] as const;
  const statuses = report.statusNotes.map(({ status, label, meaning, count }): PlanCell[] => [
    textCell(label[locale] ?? '', `status.${status}`),
    textCell(meaning[locale] ?? ''),
    countCell(figures.get(count)),
  ]);
  return {
    name: context.fixed.cover,
    kind: 'front',
    title: textCell(report.title[locale] ?? '', 'coverTitle'),
    lines: [
      [textCell(report.subtitle[locale] ?? '', 'subtitle')],
      [linkCell(`→ ${say('contents')}`, context.fixed.contents, 'A1')],
    ],
    columns: [],
    rows: [
      ...facts.map(([key, text]) => [
        textCell(say(key), 'label'),
        { ...textCell(text[locale] ?? ''), origin: { file: 'report.yaml', column: key } },
        textCell(''),
      ]),
      [
        textCell(say('status'), 'heading'),
        textCell(say('meaning'), 'heading'),
        { ...textCell(say('figures'), 'heading'), align: 'end' },
      ],
      ...statuses,
    ],
    widths: [18, 72, 12],
  };
}
