import type { Prose, Status, Text } from './report.ts';

/**
 * A picture of a table, resolved: every printed number is a mark or a label with its figure and shown text;
 * positions are plain numbers in the scale's units and are never printed.
 */
export type Chart =
  | DotChart
  | BarChart
  | ColumnChart
  | LineChart
  | StripChart
  | FlowChart
  | TileChart
  | MatrixChart
  | RankingChart
  | ProfileChart;

export interface ChartBase {
  id: string;
  /** Caption number: "3" of 图3 / Figure 3. */
  number: string;
  title: Text;
  /** What is measured and in which unit, under the title. */
  subtitle: Text;
  /** Alternative text: what a person who can't see it should know. */
  alt: Prose;
  /** Said of an evaluation wherever its results are shown. */
  notice?: Text;
  note?: Prose;
  /** Source ids, in the order of the table's rows. */
  sources: string[];
  /** Statuses of the values in it, most trusted first. */
  statuses: Status[];
}

/** How much a row or a series should stand out. `main` is given only where report.yaml names what does. */
export type Emphasis = 'main' | 'second' | 'muted';

/** A number at a place: its figure, its shown text, its position on the scale. */
export interface Mark {
  figure: string;
  text: Text;
  at: number;
}

/** Words; with a figure's id where they show one. */
export interface ChartLabel {
  text: Text;
  figure?: string;
}

/** Said where there is no value: 未公开. */
export interface MissingMark {
  missing: Text;
}

/**
 * Units of positions: numbers plainly, money in whole units of its one currency, percentages in percent,
 * durations in months (a day is 1/30.4375 month), periods as the decimal year of their start.
 */
export interface Scale {
  type: 'linear' | 'log';
  min: number;
  max: number;
  /** Labelled grid lines, ascending; figures too. */
  ticks: Mark[];
}

export interface Series {
  id: string;
  label: Text;
  emphasis: Emphasis;
}

/** Rows with one or more dots, or ranges, on a common scale: adoption times, model sizes. */
export interface DotChart extends ChartBase {
  kind: 'dots';
  scale: Scale;
  series: Series[];
  groups: { label?: ChartLabel; rows: DotRow[] }[];
}

export interface DotRow {
  label: ChartLabel;
  emphasis: Emphasis;
  marks: { series: string; mark: Mark }[];
  /** Bars from low to high; `stops` are the numbers of a list, ends included, and empty for a range. */
  ranges: { series: string; low: number; high: number; stops: number[]; figure: string; text: Text }[];
  /** Present where a row of the table has no value. */
  missing?: Text;
}

/** Horizontal bars from zero, one or more series: league tables, stages. */
export interface BarChart extends ChartBase {
  kind: 'bars';
  max: number;
  series: Series[];
  rows: {
    label: ChartLabel;
    sub?: ChartLabel;
    /** Rank as printed by the source, or its missing mark. */
    rank?: ChartLabel | MissingMark;
    emphasis: Emphasis;
    /** One for each series, in their order. */
    bars: (Mark | MissingMark)[];
  }[];
}

/** Columns over periods, with markers of other vintages or series over them. */
export interface ColumnChart extends ChartBase {
  kind: 'columns';
  max: number;
  periods: { label: ChartLabel; group?: ChartLabel }[];
  /** Points by period; null where the table has no row. */
  series: (Series & { style: 'column' | 'marker'; points: (Mark | MissingMark | null)[] })[];
  /** Remarks tied to a period, by its index: the report's own claim. */
  remarks: { period: number; text: Prose }[];
}

/** Lines from period to period on a common scale, ends labelled: forecasts. `at` of x is a decimal year. */
export interface LineChart extends ChartBase {
  kind: 'lines';
  scale: Scale;
  x: { min: number; max: number; ticks: Mark[] };
  /** Points by x; `missing` where the series has none at all. */
  series: (Series & { points: { x: Mark; y: Mark; estimate: boolean }[]; missing?: Text })[];
}

/** Spans on a time axis: eras. `start` or `end` is null where open. */
export interface StripChart extends ChartBase {
  kind: 'strip';
  min: number;
  max: number;
  spans: {
    label: ChartLabel;
    start: Mark | null;
    end: Mark | null;
    emphasis: Emphasis;
    lines: ChartLabel[];
  }[];
}

/** A box of a flow, a tile of a map. */
export interface ChartCard {
  title: ChartLabel;
  lines: ChartLabel[];
  emphasis: Emphasis;
  /** True where nothing is known about it; its lines then say so. */
  missing: boolean;
}

/** Lanes of boxes with arrows from left to right: industry chains. */
export interface FlowChart extends ChartBase {
  kind: 'flow';
  /** Column heads shared by the lanes: 上游, 中游, 下游. */
  heads: ChartLabel[];
  /** `cells` has one entry for each head: its boxes, from none to several. */
  lanes: { label: ChartLabel; cells: ChartCard[][] }[];
}

/** Groups of tiles: scenario map. */
export interface TileChart extends ChartBase {
  kind: 'tiles';
  groups: { label: ChartLabel; tiles: ChartCard[] }[];
}

/** Units of an evaluation by two of its aggregates, in the quadrants that thresholds make. */
export interface MatrixChart extends ChartBase {
  kind: 'matrix';
  x: MatrixAxis;
  y: MatrixAxis;
  /** Names of the quadrants: low x and y, high x, high y, both high. */
  quadrants: [Text, Text, Text, Text];
  points: MatrixPoint[];
  /** Units without a score on one of the axes, and what is said of them. */
  unscored?: { head: Text; units: ChartLabel[] };
  /** How to read dots and percentages; present where robustness was worked out. */
  legend?: { steady: Text; unsteady: Text; share: Text };
  /** Said before the names for which there is no room beside their dots. */
  crowded: Text;
}

export interface MatrixAxis {
  title: Text;
  scale: Scale;
  /** `label` says how it comes about: 中位数. */
  threshold: { label: Text; mark: Mark };
}

export interface MatrixPoint {
  label: ChartLabel;
  emphasis: Emphasis;
  x: number;
  y: number;
  /** Index of its quadrant. */
  quadrant: number;
  /** Share of draws in which it stays in its quadrant. */
  share?: ChartLabel;
  /** False where it leaves its quadrant in more than half of the draws. */
  steady: boolean;
}

/** Units of an evaluation from the best down: rank, score as a bar, and the interval of ranks where there is one. */
export interface RankingChart extends ChartBase {
  kind: 'ranking';
  /** Ends of the bars' scale; zero is within. */
  min: number;
  max: number;
  heads: { score: Text; ranks?: Text };
  /** From rank 1 to the last; present where robustness was worked out. */
  ranks?: Scale;
  rows: RankingRow[];
  /** How to read the intervals, and the ranks that are missing. */
  legend: { interval?: Text; unranked?: Text };
}

export interface RankingRow {
  label: ChartLabel;
  rank: ChartLabel | MissingMark;
  emphasis: Emphasis;
  score: Mark | MissingMark;
  /** Where nine draws in ten put it; `median` is a rank too. */
  interval?: { low: Mark; high: Mark; median: number };
}

/** Cards of an evaluation's units: scores and ranks at each level, what each indicator adds, strengths, weaknesses. */
export interface ProfileChart extends ChartBase {
  kind: 'profiles';
  /** Ends of the bars of scores, and of those of what indicators add; nought is within. */
  scores: { min: number; max: number };
  points: { min: number; max: number };
  heads: { score: Text; rank: Text; parts: Text; strengths: Text; weaknesses: Text };
  cards: ProfileCard[];
}

export interface ProfileCard {
  title: ChartLabel;
  /** Of the index. */
  rank: ChartLabel | MissingMark;
  score: Mark | MissingMark;
  emphasis: Emphasis;
  /** The aggregates below the index. */
  levels: { label: Text; bar: Mark | MissingMark; rank: ChartLabel | MissingMark }[];
  /** By indicator; none where contributions don't sum to the index. */
  parts: { label: Text; bar: Mark | MissingMark }[];
  strengths?: ChartLabel;
  weaknesses?: ChartLabel;
}
