/** "A1" of a 1-based column and row. */
export function cellRef(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "$A$5:$H$20" of a range whose ends are 1-based and included. */
export function absoluteRange(firstRow: number, lastColumn: number, lastRow: number): string {
  return `$A$${firstRow}:$${columnLetters(lastColumn)}$${lastRow}`;
}

/** "A" of a 1-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
