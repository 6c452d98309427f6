import { findCatalogueEntry } from '@trifold/core';
import { sarifText } from './sarif-text.ts';

/** SARIF's reportingDescriptor for a code: its entry in the catalogue, or the bare code where it has none. */
export function sarifRule(code: string): object {
  const entry = findCatalogueEntry(code);
  if (!entry) return { id: code };
  const paragraph = sarifText(entry.paragraph.en);
  const example = entry.example === '' ? '' : `\n\n${sarifText(entry.example)}`;
  return {
    id: code,
    shortDescription: { text: sarifText(entry.title.en) },
    fullDescription: { text: paragraph },
    help: { text: paragraph + example },
    defaultConfiguration: { level: entry.severity },
    ...(entry.frictionless === undefined ? {} : { properties: { frictionless: entry.frictionless } }),
  };
}
