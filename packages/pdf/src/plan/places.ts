import type { FlowPage } from '../flow/paginate.ts';

/** Where a named place is: page from 0, `y` in points from the page's top. */
export interface Place {
  page: number;
  y: number;
}

/** All named places of pages whose first has the index `firstPage`. */
export function findPlaces(pages: readonly FlowPage[], firstPage: number): Map<string, Place> {
  const places = new Map<string, Place>();
  pages.forEach((page, at) => {
    for (const node of page.nodes) {
      if (node.kind === 'place') places.set(node.name, { page: firstPage + at, y: node.y });
    }
  });
  return places;
}
