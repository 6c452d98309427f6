import type { Prose, Status, Text } from './report.ts';

/**
 * A picture of a table, resolved: every printed number is a mark with its figure and shown text; positions are
 * plain numbers in the scale's units and are never printed. Text that is not a number is a `Text`.
 */
export type Chart =
  | DotChart
  | BarChart
  | ColumnChart
  | LineChart
  | StripChart
  | FlowChart
  | TileChart;

export interface ChartBase {
  id: string;
  /** Caption number: "3" of 图3 / Figure 3. */
  number: string;
  title: Text;
  /** What is measured and in which unit, under the title. */
  subtitle: Text;
  /** Alternative text: what a person who can't see it should know. */
  alt: Prose;
  note?: Prose;
  /** Source ids. */
  sources: string[];
  /** Statuses of the values in it, most trusted first. */
  statuses: Status[];
}

/** A number at a place: its figure, its shown text, its position on the scale. */
export interface Mark {
  figure: string;
  text: Text;
  at: number;
}

export interface Scale {
  type: 'linear' | 'log';
  min: number;
  max: number;
  /** Labelled grid lines; figures too. Empty where marks are labelled directly. */
  ticks: Mark[];
}

export interface Series {
  id: string;
  label: Text;
  /** How much it should stand out. */
  emphasis: 'main' | 'second' | 'muted';
}

/** Rows with one or more dots, or ranges, on a common scale: adoption times, model sizes. */
export interface DotChart extends ChartBase {
  kind: 'dots';
  scale: Scale;
  series: Series[];
  groups: {
    label?: Text;
    rows: {
      label: Text;
      emphasis: 'main' | 'second' | 'muted';
      marks: { series: string; mark: Mark }[];
      /** low–high bars (also the ends of a list) */
      ranges: { series: string; low: number; high: number; figure: string; text: Text }[];
      /** Said where there is no value: 未公开. */
      missing?: Text;
    }[];
  }[];
}

/** Horizontal bars from zero, one or two series: league tables, stages. */
export interface BarChart extends ChartBase {
  kind: 'bars';
  max: number;
  series: Series[];
  rows: {
    label: Text;
    sub?: Text;
    /** Rank as printed by the source, or its missing mark. */
    rank?: Mark | { missing: Text };
    emphasis: 'main' | 'second' | 'muted';
    bars: { series: string; mark: Mark }[];
  }[];
}

/** Columns over periods, with markers of other vintages or series over them. */
export interface ColumnChart extends ChartBase {
  kind: 'columns';
  max: number;
  periods: { label: Mark; group?: Mark }[];
  series: (Series & { style: 'column' | 'marker'; points: (Mark | null)[] })[];
  /** Remarks tied to a period: the report's own claim. */
  remarks: { period: number; text: Prose }[];
}

/** Lines from period to period on a common scale, ends labelled: forecasts. `at` of x is a decimal year. */
export interface LineChart extends ChartBase {
  kind: 'lines';
  scale: Scale;
  x: { min: number; max: number; ticks: Mark[] };
  series: (Series & { points: { x: Mark; y: Mark; estimate: boolean }[] })[];
}

/** Spans on a time axis: eras. `start` or `end` is null where open. */
export interface StripChart extends ChartBase {
  kind: 'strip';
  min: number;
  max: number;
  spans: { label: Text; bounds: Mark[]; start: number | null; end: number | null; lines: Text[] }[];
}

/** Lanes of boxes with arrows from left to right: industry chains. */
export interface FlowChart extends ChartBase {
  kind: 'flow';
  /** Column heads shared by the lanes: 上游, 中游, 下游. */
  heads: Text[];
  lanes: { label: Text; nodes: { title: Text; lines: Text[] }[] }[];
}

/** Groups of tiles: scenario map. */
export interface TileChart extends ChartBase {
  kind: 'tiles';
  groups: { label: Text; note?: Text; tiles: { title: Text; lines: Text[]; missing: boolean }[] }[];
}
