/** Cells of all tables that fit into a report, rows × fields: more would not fit into the memory that Node has by default. */
export const maxReportCells = 2_500_000;

/** Rows that one table of a brief may print: over a hundred pages. */
export const maxViewRows = 5_000;
