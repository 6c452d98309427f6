import type { SalesJudgement } from './judge-sales.ts';

export interface KindFigures {
  kind: string;
  files: number;
  exact: number;
  /** Files with a row that the file does not mean. */
  wrong: number;
  /** Mean of ten. */
  score: number;
}

/**
 * Of a thousand polluted files in the wild, how many are polluted so: rounded after the survey that weights the
 * benchmark's second score. The other kinds are rare.
 */
const perThousand: Record<string, number> = {
  'line ends LF': 380,
  'delimiter ;': 190,
  'no header': 106,
  preamble: 63,
  'extra delimiter': 63,
  'lost delimiter': 56,
  'no last line end': 41,
  'delimiter comma and blank': 23,
  'further table, narrower': 14,
  'further table, as wide': 14,
  'further table, wider': 14,
  'header of 2 rows': 10.5,
  'header of 3 rows': 10.5,
  'no payload': 3.4,
  'quote is apostrophe': 2.5,
  'extra quote': 1.6,
  'line ends CR': 1.6,
  'no escape': 1.6,
};

export function sumUp(judgements: SalesJudgement[]): KindFigures[] {
  const kinds = new Map<string, SalesJudgement[]>();
  for (const judgement of judgements) {
    const same = kinds.get(judgement.kind);
    if (same) same.push(judgement);
    else kinds.set(judgement.kind, [judgement]);
  }
  return [...kinds].map(([kind, some]) => ({
    kind,
    files: some.length,
    exact: some.filter(({ exact }) => exact).length,
    wrong: some.filter(({ wrong }) => wrong.length > 0).length,
    score: some.reduce((sum, { score }) => sum + score, 0) / some.length,
  }));
}

/** The mean of all files. */
export function simpleScore(figures: KindFigures[]): number {
  return meanScore(figures, ({ files }) => files);
}

/** The mean of all kinds, each as often as it is met. */
export function weightedScore(figures: KindFigures[]): number {
  return meanScore(figures, ({ kind }) => perThousand[kind] ?? 0.5);
}

function meanScore(figures: KindFigures[], weightOf: (kind: KindFigures) => number): number {
  const total = figures.reduce((sum, kind) => sum + weightOf(kind), 0);
  return figures.reduce((sum, kind) => sum + kind.score * weightOf(kind), 0) / total;
}
