import type { Text } from '../report/report.ts';

/** A number of the method, or of what it gives for all units together. */
export interface Parameter {
  name: string;
  title: Text;
  value: number;
}
