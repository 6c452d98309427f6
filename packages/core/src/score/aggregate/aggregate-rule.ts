/** How the parts of an aggregate are put together. */
export type AggregateRule = 'arithmetic' | 'geometric' | 'harmonic' | { power: number } | 'copeland';

/** Compensatory rules make a mean of each unit's parts; Copeland compares units with one another. */
export type MeanRule = Exclude<AggregateRule, 'copeland'>;
