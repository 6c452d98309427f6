import type { Value } from '../normalize/value.ts';
import type { Chart } from './chart.ts';
import type { Evaluation } from './evaluation.ts';
import type { Finding } from './finding.ts';

/** BCP 47. The first locale of a report is its main one. */
export type Locale = 'zh-CN' | 'en';

/** The same words in each locale of the report. */
export type Text = Partial<Record<Locale, string>>;

/** How far a value can be trusted. */
export type Status = 'reported' | 'related' | 'derived' | 'coded' | 'illustrative' | 'missing';

/**
 * Everything that a reader can see, in every locale, already rounded and worded. Renderers take it as it
 * is: they place, they never compute, round or translate.
 */
export interface Report {
  id: string;
  /** The version of the report's package. */
  edition: string;
  /** Date of this edition, ISO. */
  date: string;
  dateText: Text;
  locales: Locale[];
  title: Text;
  subtitle: Text;
  publisher: Text;
  /** What the report is about and where it comes from, for the cover and the file's properties. */
  description: Text;
  licence: Text;
  howToCite: Text;
  keywords: Text;
  /** Words whose digits belong to a name (GPT-4, 2023年AIGC…) and are no figures. */
  names: string[];
  /** Fixed words of the outputs (contents, sources, page, status names …), by key. */
  words: Record<WordKey, Text>;
  keyFigures: KeyFigure[];
  sections: Section[];
  tables: ReportTable[];
  charts: Chart[];
  evaluations: Evaluation[];
  /** In the order of their tables, rows and fields; then those of charts' scales. */
  figures: Figure[];
  sources: Source[];
  findings: Finding[];
  /** Figure counts by status, worded. */
  statusNotes: { status: Status; label: Text; meaning: Text; count: Figure['id'] }[];
}

export type WordKey = string;

/** A published value. `id` never changes between editions as long as the thing it measures is the same. */
export interface Figure {
  id: string;
  value: Value;
  /** The shown text with its unit: 约141亿美元, about US$14.1 billion. */
  text: Text;
  /** What a table cell under its column's header shows: the unit is left out where the header names it. */
  cellText: Text;
  status: Status;
  provenance: Provenance;
}

/**
 * The way back from a published value. Values of `coded`, counted or scale origin have no file; a derived one has the
 * file and line of its row, and neither column nor raw text.
 */
export interface Provenance {
  /** Path inside the report's folder. */
  file?: string;
  /** Physical line, 1-based. */
  line?: number;
  /** Name of the column as the file has it. */
  column?: string;
  raw?: string;
  /** Names of the rules applied, in order: strip-qualifier, scale-亿, currency-美元, … */
  rules: string[];
  /** Source ids. */
  sources: string[];
  /** Present where corrections.csv changed the cell; `raw` is then what the file still has. */
  correction?: Correction;
  /** Ids of the figures that a derived value is worked out from. */
  derivedFrom?: string[];
  /** How a derived value is worked out, in words. */
  formula?: Text;
}

/** A change that corrections.csv makes to one raw cell: what the file has, what counts, why, and who says so. */
export interface Correction {
  was: string;
  is: string;
  reason: Text;
  /** Source ids as written, parted by semicolons. */
  source: string;
}

/** A run of a paragraph: plain words, or a figure quoted by reference. */
export type Run = { text: string } | { figure: string; text: string };

/** A paragraph in each locale. */
export type Prose = Partial<Record<Locale, Run[]>>;

export interface KeyFigure {
  figure: string;
  label: Text;
  note?: Text;
  status: Status;
}

/** A chapter of the brief. Parts group sections; they have a title page line of their own in the contents. */
export interface Section {
  id: string;
  /** 1-based number shown before the headline. */
  number: string;
  part?: Text;
  /** The theme: short, for contents, bookmarks and running headers. */
  theme: Text;
  /** The claim, as the headline. */
  headline: Prose;
  blocks: Block[];
}

export type Block =
  | { kind: 'paragraph'; text: Prose }
  | { kind: 'list'; items: Prose[] }
  /** Numbered steps, such as those of a method: a name and a sentence or two each. */
  | { kind: 'steps'; items: { title: Text; text: Prose }[] }
  /** A remark set apart: a contradiction, a caveat. */
  | { kind: 'callout'; tone: 'note' | 'warning'; text: Prose }
  | { kind: 'table'; view: TableView }
  | { kind: 'chart'; chart: string };

/** What of a table is printed at one place of the brief. */
export interface TableView {
  table: string;
  /** Caption number: "3" of 表3 / Table 3. */
  number: string;
  title: Text;
  /** Field names, in order, a subset of the table's; status and sources are shown by the renderer. */
  fields: string[];
  /** Row keys, in order. */
  rows: string[];
  note?: Prose;
}

/** One CSV after normalization, worded. Rows and fields in the file's and the manifest's order. */
export interface ReportTable {
  id: string;
  file: string;
  title: Text;
  description: Text;
  /** Key fields' names. */
  primaryKey: string[];
  fields: ReportField[];
  rows: ReportRow[];
  /** True where every row has the same status. */
  status?: Status;
  /** Said wherever the table is shown, e.g. that its values are this project's coding. */
  notice?: Text;
  /** Id of the evaluation that the table belongs to: no file holds it, its rows are worked out. */
  evaluation?: string;
}

export type FieldType =
  | 'text'
  | 'name'
  | 'number'
  | 'percent'
  | 'points'
  | 'money'
  | 'duration'
  | 'period'
  | 'boolean'
  | 'url';

export interface ReportField {
  name: string;
  type: FieldType;
  title: Text;
  /** The column's one display unit, worded for the header: 亿美元, US$ billion. Absent where there is none. */
  unit?: Text;
  description?: Text;
  /** How its values are worked out, in words; absent for a field that is read. */
  formula?: Text;
  /** The CSV's columns it is read from: one, or one a locale; none for a derived field. */
  columns: string[];
  /** Workbook columns, left to right: one, or several for ranges and mixed currencies. */
  sheetColumns: SheetColumn[];
  align: 'start' | 'end';
}

/** A column of the workbook. */
export interface SheetColumn {
  /** Which part of the value stands in it. `shown` is the figure's text. */
  part: 'value' | 'low' | 'high' | 'currency' | 'shown' | 'start' | 'end';
  header: Text;
}

export interface ReportRow {
  /** Key parts joined by a dot; unique in its table, part of its figures' ids. */
  key: string;
  line: number;
  status: Status;
  statusText: Text;
  /** Source ids. */
  sources: string[];
  /** By field name. */
  cells: Record<string, ReportCell>;
}

export interface ReportCell {
  value: Value;
  /** What a table in the brief prints. Missing values have their worded dash or reason. */
  text: Text;
  /** Present unless the value is text without figures, a boolean, or missing. */
  figure?: string;
  /** Its figure's, where it differs from the row's. */
  status?: Status;
  raw: string;
  /** One for each of the field's `sheetColumns`, in order. */
  sheet: SheetCell[];
}

/**
 * A workbook cell. A number is a decimal in the column's display unit, exact, with an OOXML number format that
 * shows the same digits as the figure's text. A date is ISO and stands as a serial number.
 */
export type SheetCell =
  | { type: 'number'; value: Partial<Record<Locale, string>>; format: Text }
  | { type: 'date'; value: string; format: string }
  | { type: 'text'; value: Text }
  | { type: 'link'; value: string }
  | { type: 'boolean'; value: boolean; text: Text }
  | { type: 'empty'; text?: Text };

export interface Source {
  id: string;
  title: Text;
  publisher: Text;
  /** A web address, http or https, that may be a link. */
  url?: string;
  /** What the file has in place of a web address; words, never a link. */
  address?: string;
  date?: string;
  /** 1 high to 3 low. */
  trust: '1' | '2' | '3';
  note?: Text;
}
