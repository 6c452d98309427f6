import type PDFDocument from 'pdfkit';
import type { TagIndex } from '../plan/node.ts';
import { ARTIFACT } from '../plan/node.ts';
import type { Tag } from '../plan/tags.ts';

type Document = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** The structure tree of a document while it is drawn. Elements come into being when their first content does. */
export class Structure {
  readonly #document: Document;
  readonly #tags: readonly Tag[];
  readonly #elements = new Map<TagIndex, Element>();
  #open: TagIndex | undefined;
  readonly #links = new Set<Element>();

  constructor(document: Document, tags: readonly Tag[]) {
    this.#document = document;
    this.#tags = tags;
  }

  /** Whether what is drawn now belongs to a tag. */
  isOpen(tag: TagIndex): boolean {
    return this.#open === tag;
  }

  /** Marks what is drawn from now on as content of a tag, or as decoration. */
  open(tag: TagIndex): void {
    this.close();
    if (tag === ARTIFACT) this.#document.markContent('Artifact', { type: 'Layout' });
    else {
      const element = this.#elementOf(tag);
      element.add(this.#document.markStructureContent(this.#tags[tag]?.role ?? 'P'));
    }
    this.#open = tag;
  }

  close(): void {
    if (this.#open !== undefined) this.#document.endMarkedContent();
    this.#open = undefined;
  }

  /** The element that a link on the current page belongs to: the tag's own where that is a link, a new one below it otherwise. */
  linkElement(tag: TagIndex): Element {
    const element = this.#elementOf(tag);
    const link = this.#tags[tag]?.role === 'Link' ? element : this.#document.struct('Link');
    if (link !== element) element.add(link);
    this.#links.add(link);
    return link;
  }

  /** Ends what must not reach beyond the page: the open mark, and links, which pdfkit ties to the page they end on. */
  finishPage(): void {
    this.close();
    for (const link of this.#links) link.end();
    this.#links.clear();
  }

  /** The element of a tag, made with all above it where it is not there yet. */
  #elementOf(tag: TagIndex): Element {
    const known = this.#elements.get(tag);
    if (known) return known;
    const { role, parent, alt, scope } = this.#tags[tag] ?? { role: 'P' as const };
    const options = { ...(alt ? { alt } : {}), ...(scope ? { scope } : {}) };
    const element = this.#document.struct(role, options);
    this.#elements.set(tag, element);
    if (parent === undefined) this.#document.addStructure(element);
    else this.#elementOf(parent).add(element);
    return element;
  }
}
