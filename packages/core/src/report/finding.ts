import type { Text } from './report.ts';

/** `error` blocks publishing; `warning`: repairs, contradictions, reconciliation; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Something wrong or notable about the data, with its place. Findings are values: all are collected. */
export interface Finding {
  /** kebab-case; Frictionless' name where it has one. */
  code: string;
  severity: Severity;
  /** Path inside the report's folder. */
  file?: string;
  /** Physical line, 1-based. */
  line?: number;
  column?: string;
  raw?: string;
  /** Words of the data that the message quotes besides `raw`; they are in whatever language the data has. */
  quoted?: string[];
  /** One sentence: what was found and what was expected. */
  message: Text;
  /** What to do. */
  hint?: Text;
}
