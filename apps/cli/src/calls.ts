import type { Locale } from '@trifold/core';
import type { FindingFormat } from './check-formats/finding-format.ts';

export const outputKinds = ['pdf', 'xlsx', 'json'] as const;
export type OutputKind = (typeof outputKinds)[number];

export const valueTypes = [
  'number',
  'percent',
  'points',
  'money',
  'range',
  'period',
  'duration',
  'text',
] as const;
export type ValueType = (typeof valueTypes)[number];

export interface BuildCall {
  command: 'build';
  /** Folder of the report. */
  report: string;
  out?: string;
  only: OutputKind[];
  /** Undefined: every locale of the report. */
  locale?: Locale;
}

export interface CheckCall {
  command: 'check';
  report: string;
  format: FindingFormat;
  locale: Locale;
}

export interface TableCall {
  command: 'table';
  file: string;
  json: boolean;
  /** Which table of the file, from 0; undefined: all of them. */
  table?: number;
  /** Of the preview; JSON is the same in each. */
  locale: Locale;
}

export interface ValueCall {
  command: 'value';
  /** Undefined: each cell is judged alone. */
  type?: ValueType;
  /** Of what is said about cells. */
  locale: Locale;
}

export interface InitCall {
  command: 'init';
  /** Folder of CSVs that is to become a report. */
  report: string;
  /** Of comments and of what is said; undefined: that of the labels. */
  locale?: Locale;
}

export interface ScoreCall {
  command: 'score';
  /** Units × indicators, the tree of indicators, the method. */
  raw: string;
  meta: string;
  method: string;
  json: boolean;
}

export type Call =
  | BuildCall
  | CheckCall
  | TableCall
  | ValueCall
  | InitCall
  | ScoreCall
  | { command: 'version' }
  | { command: 'help' };
