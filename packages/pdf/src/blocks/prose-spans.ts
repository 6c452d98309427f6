import type { Prose } from '@trifold/core';
import type { Context } from '../flow/context.ts';
import type { Span } from '../text/span.ts';
import { colors } from '../theme.ts';

export interface ProseStyle {
  color: string;
  weight?: Span['weight'];
  /** Set figures apart in bold. */
  strongFigures?: boolean;
}

/** The runs of a prose as spans; figures stay whole. */
export function proseSpans(context: Context, prose: Prose | undefined, style: ProseStyle): Span[] {
  const weight = style.weight ?? 'regular';
  return (prose?.[context.locale] ?? []).map((run): Span => {
    if (!('figure' in run)) return { text: run.text, weight, color: style.color };
    if (!style.strongFigures) return { text: run.text, weight, color: style.color, whole: true };
    return { text: run.text, weight: 'bold', color: colors.navy, whole: true };
  });
}
