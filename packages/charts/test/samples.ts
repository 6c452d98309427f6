import type { Chart } from '@trifold/core';
import { ranking, stageBars } from './sample-bars.ts';
import { chain, eras, map } from './sample-boxes.ts';
import { funding, quarterly } from './sample-columns.ts';
import { adoption, models } from './sample-dots.ts';
import { evaluationSamples } from './sample-evaluations.ts';
import { market } from './sample-lines.ts';

/** Charts of every kind, crowded and with long labels; their names and numbers are made up or rearranged. */
export const samples: Chart[] = [
  adoption,
  models,
  ranking,
  stageBars,
  funding,
  quarterly,
  market,
  eras,
  chain,
  map,
  ...evaluationSamples,
];
