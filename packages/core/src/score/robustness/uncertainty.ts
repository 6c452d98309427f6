import type { AggregateRule } from '../aggregate/aggregate-rule.ts';
import type { MissingRule } from '../missing/missing-rule.ts';
import type { RescaleRule } from '../rescale/rescale-rule.ts';

/** What about a method could reasonably be otherwise; each draw chooses anew among all of it at once. */
export interface Uncertainty {
  /** How many methods are drawn. */
  draws: number;
  /** An integer from 0 to 2³² − 1; the same seed gives the same draws. */
  seed: number;
  /** Every weight is multiplied by a number between 1 − this and 1 + this; 0 leaves them. */
  weights: number;
  /** Equally likely; the method's own one where absent. */
  missing?: MissingRule[] | undefined;
  rescale?: RescaleRule[] | undefined;
  aggregate?: AggregateRule[][] | undefined;
  /** One indicator is left out, each as likely as none. */
  dropOne: boolean;
  /** How many of the best count as the top. */
  top: number;
}
