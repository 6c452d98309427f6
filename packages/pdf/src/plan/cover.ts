import { coverBand } from '../blocks/cover-band.ts';
import { type Context, fixedWord, type LineOptions, setWords, wordsOf } from '../flow/context.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { setHeadline } from '../text/set-headline.ts';
import { colors } from '../theme.ts';
import { ARTIFACT, type Node } from './node.ts';

const BLOCK_BOTTOM = 520;
const TEXT_WIDTH = 440;

/** The cover: title on a navy field below a drawn band, then what the brief is, who made it and when. */
export function layoutCover(context: Context): Node[] {
  const { report, tags } = context;
  const title = fitTitle(context, tags.add('H1'));
  const { locale, faces } = context;
  const subtitleWords = {
    text: wordsOf(context, report.subtitle),
    weight: 'regular' as const,
    color: '#BFD9E2',
  };
  const style = { size: 13, leading: 21 };
  const subtitle = setHeadline([subtitleWords], {
    locale,
    faces,
    widthPt: columnWidth,
    style,
    tag: tags.add('P'),
  });
  const subtitleTop = BLOCK_BOTTOM - 34 - subtitle.length * 21;
  const titleTop = subtitleTop - 12 - title.lines.length * title.leading;
  return [
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width: paper.width, height: BLOCK_BOTTOM, fill: colors.navy },
    ...coverBand(),
    {
      kind: 'rect',
      tag: ARTIFACT,
      x: paper.left,
      y: titleTop - 22,
      width: 48,
      height: 3.2,
      fill: colors.orange,
    },
    ...stackLines(title.lines, title.leading, paper.left, titleTop),
    ...stackLines(subtitle, 21, paper.left, subtitleTop),
    ...belowTheField(context),
  ];
}

/** The title as large as it may be without running over two lines. */
function fitTitle(context: Context, tag: number) {
  const words = wordsOf(context, context.report.title);
  for (const size of [35, 31, 27, 23]) {
    const leading = Math.round(size * 1.36);
    const style = { size, leading };
    const { locale, faces } = context;
    const span = { text: words, weight: 'bold' as const, color: colors.white };
    const lines = setHeadline([span], { locale, faces, widthPt: columnWidth, style, tag });
    if (lines.length <= 2 || size === 23) return { lines, leading };
  }
  throw new Error('unreachable: the last size is always taken');
}

function belowTheField(context: Context): Node[] {
  const { report, tags, type } = context;
  const label: Omit<LineOptions, 'tag'> = { style: type.note, color: colors.faint };
  const facts: [string, string][] = [
    [fixedWord(context, 'publisher'), wordsOf(context, report.publisher)],
    [fixedWord(context, 'edition'), report.edition],
    [fixedWord(context, 'date'), wordsOf(context, report.dateText)],
  ];
  const top = BLOCK_BOTTOM + 32;
  const widths = [220, 110, 130];
  const nodes: Node[] = [];
  let x: number = paper.left;
  facts.forEach(([name, words], at) => {
    const widthPt = (widths[at] ?? 110) - 14;
    const tag = tags.add('P');
    const value = {
      tag,
      style: { size: 10.5, leading: 15 },
      weight: 'bold' as const,
      color: colors.navy,
      widthPt,
    };
    nodes.push(...stackLines(setWords(context, name, { ...label, tag, widthPt }), type.note.leading, x, top));
    nodes.push(...stackLines(setWords(context, words, value), 15, x, top + 15));
    x += widths[at] ?? 110;
  });
  const ruleY = top + 58;
  const description = setWords(context, wordsOf(context, report.description), {
    tag: tags.add('P'),
    style: { size: 9.2, leading: 15.5 },
    color: colors.grey,
    widthPt: TEXT_WIDTH,
  });
  nodes.push(
    {
      kind: 'line',
      tag: ARTIFACT,
      x1: paper.left,
      y1: ruleY,
      x2: paper.right,
      y2: ruleY,
      stroke: colors.rule,
      width: 0.7,
    },
    ...stackLines(description, 15.5, paper.left, ruleY + 14),
  );
  return nodes;
}
