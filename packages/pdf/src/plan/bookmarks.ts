import type { ContentsEntry } from '../blocks/contents.ts';
import type { Place } from './places.ts';
import type { Bookmark } from './plan.ts';

/** The outline: pages before the sections, then parts with their sections; sections without a part stand alone. */
export function toBookmarks(
  entries: readonly ContentsEntry[],
  places: ReadonlyMap<string, Place>,
  front: readonly { place: string; title: string }[],
): Bookmark[] {
  const at = (place: string, title: string): Bookmark[] => {
    const found = places.get(place);
    return found ? [{ title, page: found.page, y: Math.max(0, found.y - 14), children: [] }] : [];
  };
  const bookmarks = front.flatMap(({ place, title }) => at(place, title));
  let part = '';
  for (const entry of entries) {
    const [mark] = at(entry.place, entry.number === '' ? entry.title : `${entry.number}  ${entry.title}`);
    if (!mark) continue;
    if (entry.part !== '' && entry.part !== part)
      bookmarks.push({ ...mark, title: entry.part, children: [] });
    part = entry.part;
    if (part === '') bookmarks.push(mark);
    else bookmarks.at(-1)?.children.push(mark);
  }
  return bookmarks;
}
