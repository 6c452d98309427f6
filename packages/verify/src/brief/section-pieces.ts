import type { Locale } from '@trifold/core';
import type { Bundle, BundleTable } from '@trifold/json';
import { captionWords } from './caption-words.ts';
import { chartPieces } from './chart-pieces.ts';
import type { Part, Piece } from './piece.ts';
import { proseParts } from './prose-parts.ts';

type Section = Bundle['sections'][number];
type Block = Section['blocks'][number];
type TableView = Extract<Block, { kind: 'table' }>['view'];

/** Everything that a section must show: number and headline, paragraphs, table rows, charts. */
export function sectionPieces(bundle: Bundle, section: Section, locale: Locale): Piece[] {
  const headline = proseParts(bundle, section.headline, locale);
  const pieces: Piece[] = [
    { what: `section ${section.id}, headline`, parts: [{ text: section.number }, ...headline] },
  ];
  section.blocks.forEach((block, at) => {
    pieces.push(...blockPieces(bundle, block, locale, `section ${section.id}, block ${at + 1}`));
  });
  return pieces;
}

/** Stands between the title of a step and its text. */
const colon: Record<Locale, string> = { 'zh-CN': '：', en: ':' };

function blockPieces(bundle: Bundle, block: Block, locale: Locale, what: string): Piece[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return [{ what, parts: proseParts(bundle, block.text, locale) }];
    case 'list':
      return block.items.map((item, at) => ({
        what: `${what}, item ${at + 1}`,
        parts: proseParts(bundle, item, locale),
      }));
    case 'steps':
      return block.items.map(({ title, text }, at) => ({
        what: `${what}, step ${at + 1}`,
        parts: [{ text: `${title[locale] ?? ''}${colon[locale]}` }, ...proseParts(bundle, text, locale)],
      }));
    case 'chart': {
      const chart = bundle.charts.find(({ id }) => id === block.chart);
      return chart ? chartPieces(bundle, chart, locale) : [];
    }
    case 'table':
      return viewPieces(bundle, block.view, locale);
  }
}

/** No table in a brief runs over more pages. */
const mostPages = 6;

function viewPieces(bundle: Bundle, view: TableView, locale: Locale): Piece[] {
  const table = bundle.tables.find(({ id }) => id === view.table);
  if (!table) return [];
  const what = `table ${view.number} (${view.table})`;
  const caption = [
    { text: captionWords[locale].table },
    { text: view.number },
    { text: view.title[locale] ?? '' },
  ];
  const at = { caption: `${what}, caption`, pages: mostPages };
  return [
    { what: at.caption, parts: caption },
    { what: `${what}, notice`, at, parts: [{ text: table.notice?.[locale] ?? '' }] },
    ...view.rows.map((key) => ({
      what: `${what}, row ${key}`,
      at,
      parts: rowParts(bundle, table, view, key, locale),
      sources: table.rows.find((row) => row.key === key)?.sources ?? [],
    })),
    { what: `${what}, note`, at, parts: proseParts(bundle, view.note, locale) },
  ];
}

function rowParts(bundle: Bundle, table: BundleTable, view: TableView, key: string, locale: Locale): Part[] {
  const row = table.rows.find((item) => item.key === key);
  return view.fields.map((field) => {
    const cell = row?.cells[field];
    if (!cell) return { text: '' };
    if (!('figure' in cell)) return { text: cell.text[locale] ?? '' };
    const shown = bundle.figures.find(({ id }) => id === cell.figure);
    return { text: shown?.cellText[locale] ?? '', figure: cell.figure };
  });
}
