/** Numbers of units under indicators. */
export interface IndicatorData {
  /** What is scored: industries, models, countries. Each stands once. */
  units: string[];
  /** By indicator code, one number a unit in the order of `units`; NaN where it is missing. */
  columns: Map<string, Float64Array>;
}
