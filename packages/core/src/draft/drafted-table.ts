import type * as z from 'zod';
import type { chartSchema } from '../manifest/chart.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { DraftField } from './draft-field.ts';
import type { TableCandidate } from './table-candidate.ts';

/** A chart as report.yaml writes it. */
export type ChartEntry = z.input<typeof chartSchema>;

/** A figure that speaks for a chart, and the words around it; all may quote figures. */
export interface Claim {
  figure: string;
  label: string;
  /** The period that it is of. */
  note?: string;
  sentence: string;
  /** The cell that names its row, where the words have it as it is: its digits are a name's already. */
  name?: string;
}

/** The entry of a table, with all that is needed to draw charts and write sections from it. */
export interface DraftedTable {
  candidate: TableCandidate;
  spec: TableSpec;
  title: string;
  fields: DraftField[];
  /** What a person has to decide about the table. */
  decisions: string[];
  rowCount: number;
  /** Cells by the label of their column, after what `spec` declares. */
  columns: Map<string, RawColumn>;
  /** A row's key as figure ids have it. */
  keyAt(row: number): string;
}
