import type { Report, ReportTable } from '@trifold/core';

/** True for the table that the report's sources were read from: its row keys are their ids. */
export function isSourceTable(table: ReportTable, report: Report): boolean {
  const { sources } = report;
  return (
    sources.length > 0 &&
    table.rows.length === sources.length &&
    table.rows.every((row, at) => row.key === sources[at]?.id)
  );
}
