/**
 * Where weights come from. `given`: as declared with the indicators; `equal`: all parts of a parent alike; `entropy`,
 * `critic`: of the indicators below each lowest aggregate, from their numbers; `ahp`: from judgements of the parts of a
 * parent, by its code, in the order of its parts; weights of all others as declared.
 */
export type WeightRule = 'given' | 'equal' | 'entropy' | 'critic' | { ahp: Record<string, number[][]> };
