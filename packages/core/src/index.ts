export { type BuildResult, buildReport, type ReportFiles } from './build.ts';
export { type Manifest, manifestSchema } from './manifest/manifest.ts';
export type * from './normalize/value.ts';
export type * from './report/chart.ts';
export type * from './report/finding.ts';
export { findingLine } from './report/finding-line.ts';
export { proseText } from './report/prose.ts';
export type * from './report/report.ts';
export { statuses } from './report/status.ts';
