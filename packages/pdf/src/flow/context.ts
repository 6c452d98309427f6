import type { Figure, Locale, Report, Text } from '@trifold/core';
import type { Faces, Weight } from '../fonts/face.ts';
import { columnWidth } from '../paper.ts';
import type { TagIndex } from '../plan/node.ts';
import type { TagTree } from '../plan/tags.ts';
import { type SetLine, setParagraph } from '../text/set-paragraph.ts';
import type { Span } from '../text/span.ts';
import { type TypeScale, type TypeStyle, typeScales } from '../theme.ts';

/** What every block needs to be laid out. */
export interface Context {
  report: Report;
  locale: Locale;
  faces: Faces;
  type: TypeScale;
  tags: TagTree;
  figures: Map<string, Figure>;
}

export function toContext(report: Report, locale: Locale, faces: Faces, tags: TagTree): Context {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return { report, locale, faces, type: typeScales[locale], tags, figures };
}

/** The words of a text in the brief's locale; nothing where it has none. */
export function wordsOf(context: Context, text: Text | undefined): string {
  return text?.[context.locale] ?? '';
}

/** A fixed word of the outputs. Throws where the report lacks it: that is a program mistake. */
export function fixedWord(context: Context, key: string): string {
  const word = context.report.words[key]?.[context.locale];
  if (word === undefined) throw new Error(`The report has no word "${key}" in ${context.locale}.`);
  return word;
}

export interface LineOptions {
  tag: TagIndex;
  style: TypeStyle;
  weight?: Weight;
  color: string;
  widthPt?: number;
  align?: 'start' | 'end' | 'middle';
}

/** Lines of plain words in one style. */
export function setWords(context: Context, words: string, options: LineOptions): SetLine[] {
  const span: Span = { text: words, weight: options.weight ?? 'regular', color: options.color };
  return setParagraph([span], {
    locale: context.locale,
    faces: context.faces,
    widthPt: options.widthPt ?? columnWidth,
    style: options.style,
    tag: options.tag,
    ...(options.align ? { align: options.align } : {}),
  });
}
