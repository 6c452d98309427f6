/** Larger files are refused before they are read, in bytes. */
export const maxFileBytes = 1_500_000_000;

/** A longer cell is refused, in UTF-16 code units. */
export const maxCellLength = 1_000_000;

/** As many as a sheet of a workbook has. */
export const maxColumns = 16_384;
