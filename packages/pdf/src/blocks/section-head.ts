import type { Section } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';
import { setHeadline } from '../text/set-headline.ts';
import { colors } from '../theme.ts';
import { proseSpans } from './prose-spans.ts';

/** Where the words stand beside the section's number. */
const INDENT = 42;

/** Number, kicker and headline of a section. It begins a new page where less than a third of one is left. */
export function layoutSectionHead(context: Context, section: Section): Block {
  const { kicker, headline } = context.type;
  const tag = context.tags.add('H2');
  const kickerTag = context.tags.add('P');
  const part = wordsOf(context, section.part);
  const theme = wordsOf(context, section.theme);
  const kickerLines = setWords(context, part === '' ? theme : `${part}  |  ${theme}`, {
    tag: kickerTag,
    style: kicker,
    weight: 'bold',
    color: colors.tealInk,
    widthPt: columnWidth - INDENT,
  });
  const claim = proseSpans(context, section.headline, { color: colors.navy, weight: 'bold' });
  const { locale, faces } = context;
  const lines = setHeadline(claim, { locale, faces, widthPt: columnWidth - INDENT, style: headline, tag });
  const number = setWords(context, section.number, {
    tag,
    style: { size: 27, leading: 30 },
    weight: 'bold',
    color: colors.orangeInk,
  });
  const top = 12;
  const headTop = top + kickerLines.length * kicker.leading + 3;
  const nodes: Node[] = [
    { kind: 'place', tag: ARTIFACT, x: 0, y: 0, name: sectionPlace(section.id) },
    { kind: 'line', tag: ARTIFACT, x1: 0, y1: 0, x2: columnWidth, y2: 0, stroke: colors.navy, width: 1.2 },
    ...stackLines(kickerLines, kicker.leading, INDENT, top),
    ...stackLines(number, 30, 0, top + 6),
    ...stackLines(lines, headline.leading, INDENT, headTop),
  ];
  const height = headTop + lines.length * headline.leading + 4;
  return {
    pieces: [{ height, nodes, keepNext: true }],
    before: 38,
    opens: true,
    needs: (paper.bottom - paper.top) / 3,
  };
}

/** Name of the place where a section begins. */
export function sectionPlace(id: string): string {
  return `section-${id}`;
}
