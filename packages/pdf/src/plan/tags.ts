import type { TagIndex } from './node.ts';

/** Structure types of ISO 32000-1, 14.8.4, as far as a brief needs them. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Note'
  | 'Figure'
  | 'Link';

/** An element of the document's structure. The first is the document itself and has no parent. */
export interface Tag {
  role: Role;
  parent?: TagIndex;
  /** Alternative text of a figure. */
  alt?: string;
  /** What a header cell is the header of. */
  scope?: 'Column' | 'Row';
}

/** Collects the structure while a brief is planned. */
export class TagTree {
  readonly tags: Tag[] = [{ role: 'Document' }];

  /** The index of a new element below `parent`; the document by default. */
  add(role: Role, parent: TagIndex = 0, details: Pick<Tag, 'alt' | 'scope'> = {}): TagIndex {
    this.tags.push({ role, parent, ...details });
    return this.tags.length - 1;
  }
}
