import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { Coverage } from '../text/coverage.ts';
import { plainText } from '../text/plain-text.ts';
import type { Place } from './find-piece.ts';
import type { Piece } from './piece.ts';

/**
 * Accounts for the source ids behind a table's row, with or without its status between. Ids of other sources there
 * are a problem, unless another place of the same words has the right ones; none at all is fine, as a table whose rows
 * share their sources names them once below.
 */
export function checkRowSources(
  bundle: Bundle,
  locale: Locale,
  { what, sources = [] }: Piece,
  places: readonly Place[],
  pages: readonly Coverage[],
  file: string,
): Problem[] {
  const wanted = plainText(sources.join(''));
  const ids = bundle.sources.map(({ id }) => plainText(id));
  const wrong: Problem[] = [];
  for (const { page: at, end } of places) {
    const page = pages[at];
    if (!page) continue;
    const start = end + statusAt(bundle, locale, page.page.text, end).length;
    const isRight = wanted !== '' && page.page.text.startsWith(wanted, start);
    if (isRight) page.cover(start, start + wanted.length);
    const got = wordAt(page, start);
    if (isRight || !ids.includes(got)) return [];
    wrong.push({
      code: 'row-sources',
      where: `${file} page ${at + 1}`,
      expected: sources.join(' '),
      got,
      message: `${what}: its sources are ${sources.join(' ')}, the row ends in ${got}.`,
    });
  }
  return wrong.slice(0, 1);
}

function statusAt(bundle: Bundle, locale: Locale, text: string, at: number): string {
  const labels = bundle.statusNotes.map(({ label }) => plainText(label[locale] ?? ''));
  return labels.find((label) => label !== '' && text.startsWith(label, at)) ?? '';
}

/** The characters from `start` up to the next gap. */
function wordAt({ page: { text, gaps } }: Coverage, start: number): string {
  let end = start + 1;
  while (end < text.length && !gaps[end]) end += 1;
  return text.slice(start, end);
}
