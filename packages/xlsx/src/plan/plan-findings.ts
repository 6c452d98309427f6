import type { Finding } from '@trifold/core';
import { numberCell, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { backLink } from './navigation.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';

/** The findings in their order, one a row; a sentence in their place where there are none. */
export function planFindings(context: PlanContext, findings: Finding[]): SheetPlan {
  const { say, fixed } = context;
  const columns = (['severity', 'code', 'file', 'line', 'column', 'raw', 'message', 'hint'] as const).map(
    (key) => ({
      header: say(key),
      align: key === 'line' ? ('end' as const) : ('start' as const),
    }),
  );
  const rows = findings.map((finding) => findingRow(finding, context));
  const none = rows.length === 0;
  return {
    name: fixed.findings,
    kind: 'back',
    title: textCell(say('findings'), 'title'),
    lines: [[backLink(context)], ...(none ? [[textCell(say('noFindings'), 'line')]] : [])],
    columns: none ? [] : columns,
    rows,
    widths: none ? [12] : columnWidths(columns, rows),
    ...(none ? {} : { rangeName: 'findings' }),
  };
}

function findingRow(finding: Finding, { locale, say }: PlanContext): PlanCell[] {
  return [
    textCell(say(`severity.${finding.severity}`), `severity.${finding.severity}`),
    textCell(finding.code),
    textCell(finding.file ?? ''),
    finding.line === undefined ? textCell('') : numberCell(String(finding.line), '0'),
    textCell(finding.column ?? ''),
    textCell(finding.raw ?? ''),
    textCell(finding.message[locale] ?? ''),
    textCell(finding.hint?.[locale] ?? ''),
  ];
}
