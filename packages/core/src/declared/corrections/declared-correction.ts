import type { Correction } from '../../report/report.ts';

/** A line of corrections.csv: which raw cell it changes, and how. */
export interface DeclaredCorrection extends Correction {
  /** Path of the changed file inside the report's folder. */
  file: string;
  /** Physical line that the cell's row starts on, as written. */
  line: string;
  /** Label of the column. */
  column: string;
  /** Where it is declared itself. */
  declaredIn: { file: string; line: number };
}
