import type { Evaluation, Locale } from '@trifold/core';
import type { PlanContext } from '../plan/plan-context.ts';
import { stageSheetName } from '../plan/sheet-names.ts';

export type Stage = 'steps' | 'raw' | 'treated' | 'rescaled' | 'dimensions' | 'index' | 'rank';

/** Names of the sheets of an evaluation's stages; `taken` holds those of the workbook and gets these too. */
export function stageSheets(
  evaluation: Evaluation,
  { locale, say }: Pick<PlanContext, 'say'> & { locale: Locale },
  taken: Set<string>,
): Record<Stage, string> & { pairs: Map<string, string> } {
  const title = evaluation.title[locale] ?? '';
  const name = (stage: string, code = ''): string =>
    stageSheetName(title, `${say(`stage.${stage}`)}${code === '' ? '' : ` ${code}`}`, evaluation.id, taken);
  const steps = name('steps');
  const raw = name('raw');
  const treated = name('treated');
  const rescaled = name('rescaled');
  const compared = evaluation.nodes.filter(({ rule }) => rule === 'copeland');
  const pairs = new Map(compared.map(({ code }) => [code, name('pairs', code)]));
  return {
    steps,
    raw,
    treated,
    rescaled,
    pairs,
    dimensions: name('dimensions'),
    index: name('index'),
    rank: name('rank'),
  };
}
