import type { Severity } from '../report/finding.ts';
import type { Locale } from '../report/report.ts';

/** What a code of findings means, the same wherever it is met. */
export interface CatalogueEntry {
  code: string;
  /** The usual one; a finding says its own. */
  severity: Severity;
  title: Record<Locale, string>;
  /** What it means, why it matters, what Trifold did, what to do. Two to four sentences without markup. */
  paragraph: Record<Locale, string>;
  /** A raw line or cell that brings it about; for outputs, what stands there. */
  example: string;
  /** The type of Frictionless' error for the same fault, where it has one. */
  frictionless?: string;
}

/** Codes that belong together: a chapter of the page. */
export interface CatalogueFamily {
  id: string;
  title: Record<Locale, string>;
  entries: CatalogueEntry[];
}
