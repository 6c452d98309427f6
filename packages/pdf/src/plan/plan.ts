import type { Locale } from '@trifold/core';
import type { Node } from './node.ts';
import type { Tag } from './tags.ts';

/** A brief ready to be drawn: plain data, every line broken, every node placed. */
export interface Plan {
  locale: Locale;
  properties: Properties;
  tags: Tag[];
  pages: PlannedPage[];
  bookmarks: Bookmark[];
}

export interface Properties {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  /** ISO date of the edition. */
  date: string;
}

export interface PlannedPage {
  nodes: Node[];
}

/** An entry of the outline; `page` counts from 0, `y` in points from the page's top. */
export interface Bookmark {
  title: string;
  page: number;
  y: number;
  children: Bookmark[];
}
