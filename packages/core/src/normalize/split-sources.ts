/** Source ids of a cell, separated by semicolons, in order, without blanks. */
export function splitSources(cell: string): string[] {
  return cell
    .split(/[;；]/u)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
