import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { Coverage } from '../text/coverage.ts';
import { checkRowSources } from './check-row-sources.ts';
import { endPieces } from './end-pieces.ts';
import { findPiece } from './find-piece.ts';
import { frontPieces } from './front-pieces.ts';
import type { Anchor, Piece } from './piece.ts';
import { sectionPieces } from './section-pieces.ts';

export interface PiecesResult {
  problems: Problem[];
  /** Ids of the figures that were found where they belong. */
  figures: Set<string>;
}

/** Whether a brief shows everything that the bundle says it must. Marks what it finds as accounted for. */
export function checkPieces(
  bundle: Bundle,
  locale: Locale,
  pages: readonly Coverage[],
  file: string,
): PiecesResult {
  const texts = pages.map(({ page }) => page);
  const all = texts.map((_, at) => at);
  const captions = new Map<string, number[]>();
  const problems: Problem[] = [];
  const figures = new Set<string>();
  for (const piece of requiredPieces(bundle, locale)) {
    const allowed = piece.at === undefined ? all : allowedPages(piece.at, captions, all);
    const found = findPiece(texts, piece, allowed);
    for (const { page, start, end } of found.places) pages[page]?.cover(start, end);
    if (piece.sources) problems.push(...checkRowSources(bundle, locale, piece, found.places, pages, file));
    if (found.places.length > 0) {
      for (const { figure } of piece.parts) if (figure !== undefined) figures.add(figure);
      if (piece.what.endsWith(', caption'))
        captions.set(
          piece.what,
          found.places.map(({ page }) => page),
        );
    } else if (!piece.optional) {
      problems.push(missing(piece, found.nearest, file));
    }
  }
  return { problems, figures };
}

function allowedPages(
  anchor: Anchor,
  captions: ReadonlyMap<string, number[]>,
  all: readonly number[],
): number[] {
  if (anchor === 'cover') return [0];
  const starts = captions.get(anchor.caption) ?? [];
  return all.filter((page) => starts.some((start) => page >= start && page <= start + anchor.pages));
}

function requiredPieces(bundle: Bundle, locale: Locale): Piece[] {
  const pieces = [
    ...frontPieces(bundle, locale),
    ...bundle.sections.flatMap((section) => sectionPieces(bundle, section, locale)),
    ...endPieces(bundle, locale),
  ];
  return pieces.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

function missing(
  piece: Piece,
  nearest: { page: number; wanted: string; got: string } | undefined,
  file: string,
): Problem {
  const figure = piece.parts.find((part) => part.figure !== undefined)?.figure;
  const expected = nearest?.wanted ?? piece.parts.map(({ text }) => text).join('');
  return {
    code: 'text-missing',
    where: nearest ? `${file} page ${nearest.page + 1}` : file,
    ...(figure !== undefined && { figure }),
    expected,
    ...(nearest && { got: nearest.got }),
    message: nearest
      ? `${piece.what}: expected “${expected}”, got “${nearest.got}”.`
      : `${piece.what}: “${expected.slice(0, 60)}” is nowhere.`,
  };
}
