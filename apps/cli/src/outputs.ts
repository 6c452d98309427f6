/** A finished output file, not yet written. */
export interface Output {
  name: string;
  bytes: Uint8Array;
  /** What is in it, for people: "38 pages". */
  extent: string;
}

/** True for the names that Trifold gives to its files. */
export function isOutputName(name: string): boolean {
  return /^(brief\.[\w-]+\.pdf|workbook\.[\w-]+\.xlsx|bundle\.json|SHA256SUMS)$/.test(name);
}
