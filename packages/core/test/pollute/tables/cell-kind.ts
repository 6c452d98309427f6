import type { Random } from '../random.ts';

export type Language = 'zh' | 'en';

/** A kind of column: its labels, and how a column of the kind makes cells. */
export interface CellKind {
  name: string;
  /** Cells are numbers, with or without unit. */
  numeric: boolean;
  labels: Record<Language, readonly string[]>;
  /** Settles the form of a whole column; what comes back makes one cell after another. */
  form(random: Random, language: Language): () => string;
}
