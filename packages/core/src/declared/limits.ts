/** A wide table that would become more rows than this is refused. */
export const maxUnpivotedRows = 100_000_000;
