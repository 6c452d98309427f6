/** A chart that a table could have; fields and cells are named as the file has them. See manifest/chart.ts. */
export type SuggestedChart = { where?: Record<string, string[]> } & (
  | { kind: 'lines'; series: string; period: string; value: string }
  | { kind: 'columns'; period: string; value: string }
  | { kind: 'bars'; label: string; values: string[] }
);
