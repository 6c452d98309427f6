import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { Coverage } from '../text/coverage.ts';
import type { PageText } from '../text/page-text.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPieces } from './check-pieces.ts';
import { checkScript } from './check-script.ts';

export interface BriefResult {
  problems: Problem[];
  /** Ids of the figures that stand where they belong. */
  figures: Set<string>;
  /** How many numbers the brief prints. */
  numbers: number;
}

/** Holds a brief's pages against the bundle. */
export function checkBrief(bundle: Bundle, locale: Locale, pages: readonly PageText[]): BriefResult {
  const file = `brief.${locale}`;
  const coverages = pages.map((page) => new Coverage(page));
  const pieces = checkPieces(bundle, locale, coverages, file);
  const numbers = checkNumbers(bundle, locale, coverages, file);
  return {
    problems: [
      ...pieces.problems,
      ...numbers.problems,
      ...checkScript(bundle, locale, pages, file),
      ...pages.flatMap((page, at) => checkPage(page, `${file} page ${at + 1}`)),
    ],
    figures: pieces.figures,
    numbers: numbers.count,
  };
}

function checkPage({ text }: PageText, where: string): Problem[] {
  const problems: Problem[] = [];
  if (text === '') problems.push({ code: 'page-without-text', where, message: 'The page has no text.' });
  // A glyph that its font lacks stands in the file as U+0000.
  const lost = [...text.matchAll(/[\ufffd\u0000]/g)].length;
  if (lost > 0) {
    problems.push({
      code: 'lost-character',
      where,
      got: String(lost),
      message: `${lost} characters show as blanks.`,
    });
  }
  return problems;
}
