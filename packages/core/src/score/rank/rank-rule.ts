/** How scores become ranks. */
export interface RankRule {
  /** Scores are rounded to so many decimals first, half away from zero. */
  digits?: number;
  /** Scores no farther apart than this from the best of their group share its rank. */
  tieDistance?: number;
  /** Units that keep their score and get no rank. */
  unranked?: string[];
}
