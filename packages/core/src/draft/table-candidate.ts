import type { InferredTable } from '../infer/infer-table.ts';
import type { RawTable, RegionLine } from '../read/raw-table.ts';

/** A table found in a file, with what its columns most likely hold. */
export interface TableCandidate {
  file: string;
  /** Which table of its file, as `part` of report.yaml counts them. */
  part: number;
  raw: RawTable;
  inferred: InferredTable;
  /** Lines above it, up to the table before it in the file. */
  preamble: RegionLine[];
  /** The same of the file's main table, whose heading may be that of further ones. */
  mainPreamble: RegionLine[];
  /** Lines within and below the tables of the file. */
  notes: RegionLine[];
}
