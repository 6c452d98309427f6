/** All rows of a table, as `compose` takes them. */
export function everyRow({ rowCount }: { rowCount: number }): ArrayLike<number> {
  return Uint32Array.from({ length: rowCount }, (_, row) => row);
}
