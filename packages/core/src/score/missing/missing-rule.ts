/**
 * What stands in for a number that is missing. `skip`: nothing, the weights of its siblings are rescaled; `mean`,
 * `median`: of its indicator; `groupMean`: of its indicator among the units of its group, labels in the order of units
 * (nothing where the whole group has none); `error`: none may be missing.
 */
export type MissingRule = 'skip' | 'mean' | 'median' | 'error' | { groupMean: string[] };
