import type PDFDocument from 'pdfkit';
import { paper } from '../paper.ts';
import type { Bookmark } from '../plan/plan.ts';

/** Adds the outline, opened down to the sections. */
export function addBookmarks(
  document: InstanceType<typeof PDFDocument>,
  bookmarks: readonly Bookmark[],
): void {
  const root = document.outline as PDFKit.PDFOutline & { dictionary: { data: { Count?: number } } };
  let shown = 0;
  for (const bookmark of bookmarks) {
    const entry = root.addItem(bookmark.title, targetOf(bookmark, true));
    shown += 1 + bookmark.children.length;
    for (const child of bookmark.children) entry.addItem(child.title, targetOf(child, false));
  }
  if (shown > 0) root.dictionary.data.Count = shown;
}

/** pdfkit counts the left edge from the right and the top from the top. */
function targetOf(bookmark: Bookmark, expanded: boolean) {
  return { pageNumber: bookmark.page, expanded, fit: false, top: bookmark.y, left: paper.width, zoom: 0 };
}
