import type { Locale } from '@trifold/core';
import type { Faces } from '../fonts/face.ts';
import { ARTIFACT, type LinkNode, type Node, type TagIndex, type TextNode } from '../plan/node.ts';
import type { TagTree } from '../plan/tags.ts';
import type { TypeStyle } from '../theme.ts';
import { breakLines, type Line } from './break-lines.ts';
import { advancesOf, squeezeBetween } from './measure.ts';
import { isCloser, isHanzi, isOpener } from './punctuation.ts';
import type { Span } from './span.ts';

export interface ParagraphOptions {
  locale: Locale;
  faces: Faces;
  widthPt: number;
  style: TypeStyle;
  tag: TagIndex;
  /** Gives links an element of their own below `tag`. */
  tags?: TagTree;
  align?: 'start' | 'end' | 'middle';
  /** Spread Chinese lines to the full width. */
  justify?: boolean;
}

/** A line of a paragraph: its nodes stand relative to the line's top left corner. */
export interface SetLine {
  nodes: Node[];
  /** Width of the ink's advance, in points. */
  width: number;
}

/** Share of an em by which a gap between hanzi may grow. */
const MOST_SPREAD = 0.16;

/** Breaks a paragraph into lines of `style.leading` points each, first to last. Blank text gives no line. */
export function setParagraph(spans: readonly Span[], options: ParagraphOptions): SetLine[] {
  const text = spans.map((span) => span.text).join('');
  if (text.trim() === '') return [];
  const { size } = options.style;
  const advances: number[] = [];
  const owner: Span[] = [];
  for (const span of spans) {
    for (const advance of advancesOf(span.text, options.faces[span.weight], size)) {
      advances.push(advance);
      owner.push(span);
    }
  }
  const squeezes = squeezesOf(text, size, options.locale);
  if (squeezes) for (const [at, by] of squeezes) advances[at] = (advances[at] ?? 0) - by;
  const chinese = options.locale === 'zh-CN';
  const lines = breakLines(text, advances, {
    widthPt: options.widthPt,
    hangOf: (char) => (chinese && isCloser(char) ? size / ('，。、'.includes(char) ? 1 : 2) : 0),
    isWhole: (at) => owner[at]?.whole === true && owner[at] === owner[at - 1],
  });
  const tagOf = tagsOf(spans, options);
  return lines.map((line) => setLine(line, { text, advances, owner, squeezes, chinese, options, tagOf }));
}

interface Paragraph {
  text: string;
  advances: readonly number[];
  owner: readonly Span[];
  squeezes: Map<number, number> | undefined;
  chinese: boolean;
  tagOf: (span: Span) => TagIndex;
  options: ParagraphOptions;
}

function setLine(line: Line, paragraph: Paragraph): SetLine {
  const { text, advances, owner, squeezes, options } = paragraph;
  const { size, leading } = options.style;
  const baseline = baselineOf(options.style);
  const spread = spreadOf(line, paragraph);
  const hang = paragraph.chinese && isCloser(text.charAt(line.end - 1)) ? size / 2 : 0;
  let x = 0;
  if (options.align === 'end') x = options.widthPt - line.width + hang;
  if (options.align === 'middle') x = (options.widthPt - line.width) / 2;
  const nodes: Node[] = [];
  let at = line.start;
  while (at < line.end) {
    const span = owner[at];
    if (!span) break;
    let end = at;
    let width = 0;
    const kerns: number[] = [];
    let kerned = false;
    while (end < line.end && owner[end] === span) {
      const gap = end + 1 < line.end && spread > 0 && maySpread(paragraph, end) ? spread : 0;
      const kern = gap - (squeezes?.get(end) ?? 0);
      kerns.push(kern);
      if (kern !== 0) kerned = true;
      width += (advances[end] ?? 0) + gap;
      end += 1;
    }
    const node: TextNode = {
      kind: 'text',
      tag: paragraph.tagOf(span),
      x,
      y: baseline,
      text: text.slice(at, end),
      size,
      weight: span.weight,
      color: span.color,
    };
    nodes.push(kerned ? { ...node, kerns } : node);
    if (span.link) nodes.push(linkOver(span.link, paragraph.tagOf(span), x, width, leading));
    x += width;
    at = end;
  }
  return { nodes, width: line.width };
}

/** Distance of the baseline from the line's top: the type stands in the middle of its leading. */
export function baselineOf(style: TypeStyle): number {
  return style.leading / 2 + style.size * 0.36;
}

function linkOver(
  link: NonNullable<Span['link']>,
  tag: TagIndex,
  x: number,
  width: number,
  height: number,
): LinkNode {
  return { kind: 'link', tag, x, y: 0, width, height, to: link.to, label: link.label };
}

/** The paragraph's tag for plain spans, one of its own for each link. */
function tagsOf(spans: readonly Span[], options: ParagraphOptions): (span: Span) => TagIndex {
  const { tag, tags } = options;
  if (!tags || tag === ARTIFACT) return () => tag;
  const links = new Map<Span, TagIndex>();
  for (const span of spans) if (span.link) links.set(span, tags.add('Link', tag));
  return (span) => links.get(span) ?? tag;
}

function squeezesOf(text: string, size: number, locale: Locale): Map<number, number> | undefined {
  if (locale !== 'zh-CN') return undefined;
  let squeezes: Map<number, number> | undefined;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const by = squeezeBetween(text.charAt(at), text.charAt(at + 1), size);
    if (by > 0) squeezes = (squeezes ?? new Map<number, number>()).set(at, by);
  }
  return squeezes;
}

/** Points to add to each gap that may grow, so that the line ends at the edge; 0 where it would look torn. */
function spreadOf(line: Line, paragraph: Paragraph): number {
  const { options, text } = paragraph;
  if (!options.justify || !paragraph.chinese || !line.goesOn) return 0;
  const { size } = options.style;
  const last = text.charAt(line.end - 1);
  let slack = options.widthPt - line.width;
  if (isCloser(last)) slack += slack < -size / 2 ? size : size / 2;
  if (slack <= 0.01) return 0;
  let gaps = 0;
  for (let at = line.start; at + 1 < line.end; at += 1) if (maySpread(paragraph, at)) gaps += 1;
  const spread = gaps === 0 ? 0 : slack / gaps;
  return spread > size * MOST_SPREAD ? 0 : spread;
}

/** A gap may grow beside a hanzi, but not inside a figure nor at the blank side of a mark. */
function maySpread(paragraph: Paragraph, at: number): boolean {
  const { text, owner } = paragraph;
  const before = text.charAt(at);
  const after = text.charAt(at + 1);
  if (owner[at]?.whole && owner[at] === owner[at + 1]) return false;
  if (isOpener(before) || isCloser(after)) return false;
  return isHanzi(before) || isHanzi(after);
}
