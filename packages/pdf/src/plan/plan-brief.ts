import type { Locale, Report, Block as ReportBlock, Section } from '@trifold/core';
import { layoutCallout } from '../blocks/callout.ts';
import { layoutCards } from '../blocks/cards.ts';
import { layoutChart } from '../blocks/chart.ts';
import { type ContentsAir, type ContentsEntry, layoutContents } from '../blocks/contents.ts';
import { layoutList, layoutSteps } from '../blocks/list.ts';
import { layoutParagraph } from '../blocks/paragraph.ts';
import { layoutPlainHead } from '../blocks/plain-head.ts';
import { layoutSectionHead, sectionPlace } from '../blocks/section-head.ts';
import { layoutTable } from '../blocks/table.ts';
import { type Context, fixedWord, toContext, wordsOf } from '../flow/context.ts';
import { type FlowPage, paginate } from '../flow/paginate.ts';
import { type Block, blockHeight } from '../flow/piece.ts';
import type { Faces } from '../fonts/face.ts';
import { paper } from '../paper.ts';
import { toBookmarks } from './bookmarks.ts';
import { layoutCover } from './cover.ts';
import { type Chapter, layoutEndMatter } from './end-matter.ts';
import { findPlaces } from './places.ts';
import type { Plan } from './plan.ts';
import { runningFrame } from './running-frame.ts';
import { TagTree } from './tags.ts';

const CONTENTS_PLACE = 'contents';
const SUMMARY_PLACE = 'key-figures';

/** Lays a report out as pages in one locale. Page numbers count the cover as the first. */
export function planBrief(report: Report, locale: Locale, faces: Faces): Plan {
  const tree = new TagTree();
  const context = toContext(report, locale, faces, tree);
  const cover = layoutCover(context);
  const chapters = layoutEndMatter(context);
  const entries = toEntries(context, chapters);
  const summary = layoutSummary(context);
  const body = layoutBody(context, chapters);
  const frontPages = 1 + layoutContentsPages(context, entries, () => '').length;
  const rest = [...summary, ...body];
  const places = findPlaces(rest, frontPages);
  const contents = layoutContentsPages(context, entries, (place) =>
    String((places.get(place)?.page ?? 0) + 1),
  );
  const flowed: FlowPage[] = [{ nodes: cover }, ...contents, ...rest];
  const themes = runningThemes(flowed, entries, context);
  return {
    locale,
    properties: {
      title: wordsOf(context, report.title),
      author: wordsOf(context, report.publisher),
      subject: wordsOf(context, report.subtitle),
      keywords: wordsOf(context, report.keywords),
      date: report.date,
    },
    tags: tree.tags,
    pages: flowed.map((page, at) =>
      at === 0
        ? page
        : { nodes: [...page.nodes, ...runningFrame(context, themes[at] ?? '', String(at + 1))] },
    ),
    bookmarks: toBookmarks(entries, findPlaces(flowed, 0), [
      { place: CONTENTS_PLACE, title: fixedWord(context, 'contents') },
      { place: SUMMARY_PLACE, title: fixedWord(context, 'keyFigures') },
    ]),
  };
}

function layoutContentsPages(
  context: Context,
  entries: ContentsEntry[],
  pageOf: (place: string) => string,
): FlowPage[] {
  const head = layoutPlainHead(context, fixedWord(context, 'contents'), CONTENTS_PLACE);
  const layoutWith = (air: ContentsAir) => paginate([head, layoutContents(context, entries, pageOf, air)]);
  const airy = layoutWith(2.4);
  if (airy.length === 1) return airy;
  for (const air of [1.2, 0.4] as const) {
    const tight = layoutWith(air);
    if (tight.length < airy.length) return tight;
  }
  return airy;
}

function layoutSummary(context: Context): FlowPage[] {
  const { keyFigures } = context.report;
  if (keyFigures.length === 0) return [];
  const head = layoutPlainHead(context, fixedWord(context, 'keyFigures'), SUMMARY_PLACE);
  const room = paper.bottom - paper.top - blockHeight(head);
  return paginate([head, layoutCards(context, keyFigures, room - 8)]);
}

function layoutBody(context: Context, chapters: Chapter[]): FlowPage[] {
  const sections = context.report.sections.flatMap((section) => layoutSection(context, section));
  return paginate([...sections, ...chapters.flatMap((chapter) => chapter.blocks)]);
}

function layoutSection(context: Context, section: Section): Block[] {
  return [layoutSectionHead(context, section), ...section.blocks.map((block) => layoutBlock(context, block))];
}

function layoutBlock(context: Context, block: ReportBlock): Block {
  if (block.kind === 'paragraph') return layoutParagraph(context, block.text);
  if (block.kind === 'list') return layoutList(context, block.items);
  if (block.kind === 'steps') return layoutSteps(context, block.items);
  if (block.kind === 'callout') return layoutCallout(context, block.tone, block.text);
  if (block.kind === 'table') return layoutTable(context, block.view);
  const chart = context.report.charts.find((one) => one.id === block.chart);
  if (!chart) throw new Error(`The report has no chart "${block.chart}".`);
  return layoutChart(context, chart);
}

function toEntries(context: Context, chapters: readonly Chapter[]): ContentsEntry[] {
  const sections = context.report.sections.map((section) => ({
    place: sectionPlace(section.id),
    number: section.number,
    title: wordsOf(context, section.theme),
    claim: (section.headline[context.locale] ?? []).map((run) => run.text).join(''),
    part: wordsOf(context, section.part),
  }));
  return [
    ...sections,
    ...chapters.map(({ place, title }) => ({ place, number: '', title, claim: '', part: '' })),
  ];
}

/** For each page the theme that it begins with. */
function runningThemes(
  pages: readonly FlowPage[],
  entries: readonly ContentsEntry[],
  context: Context,
): string[] {
  const titles = new Map(entries.map((entry) => [entry.place, entry.title]));
  titles.set(CONTENTS_PLACE, fixedWord(context, 'contents'));
  titles.set(SUMMARY_PLACE, fixedWord(context, 'keyFigures'));
  let current = '';
  return pages.map((page) => {
    const begun = page.nodes.flatMap((node) => {
      const title = node.kind === 'place' ? titles.get(node.name) : undefined;
      return title === undefined ? [] : [{ title, y: 'y' in node ? node.y : 0 }];
    });
    const [first] = begun;
    const shown = first && (first.y < 100 || current === '') ? first.title : current;
    current = begun.at(-1)?.title ?? current;
    return shown;
  });
}
