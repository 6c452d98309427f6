import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { maxManifestDepth, maxManifestEntries } from './limits.ts';

/** What a YAML text has that report.yaml must not have. */
export type YamlRefusal = 'depth' | 'entries' | 'alias' | 'anchor' | 'tag';

export type PlainYaml =
  | { kind: 'value'; value: unknown }
  /** `line` is 1-based. */
  | { kind: 'refused'; why: YamlRefusal; line: number }
  | { kind: 'broken'; reason: string; line: number };

/**
 * The value of a YAML text within the limits of report.yaml and without anchors, aliases and tags; else the first
 * thing against it. Numbers and booleans follow the core schema: NO stays a text, 017 is seventeen.
 */
export function parsePlainYaml(text: string): PlainYaml {
  try {
    const events = parseEvents(text, { maxDepth: maxManifestDepth });
    const refusal = refusalAmong(events);
    if (refusal) return { kind: 'refused', why: refusal.why, line: lineAt(text, refusal.offset) };
    const documents = constructFromEvents(events, { source: text });
    return documents.length > 1
      ? { kind: 'broken', reason: 'it has several documents', line: 1 }
      : { kind: 'value', value: documents[0] };
  } catch (error) {
    // The library asks to catch whatever it throws.
    if (!(error instanceof YAMLException)) return { kind: 'broken', reason: String(error), line: 1 };
    const line = (error.mark?.line ?? 0) + 1;
    return error.reason.includes('maxDepth')
      ? { kind: 'refused', why: 'depth', line }
      : { kind: 'broken', reason: error.reason, line };
  }
}

function refusalAmong(events: Event[]): { why: YamlRefusal; offset: number } | undefined {
  let entries = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.ALIAS) return { why: 'alias', offset: event.anchorStart };
    if (event.anchorStart >= 0) return { why: 'anchor', offset: event.anchorStart };
    if (event.tagStart >= 0) return { why: 'tag', offset: event.tagStart };
    entries += 1;
    if (entries > maxManifestEntries) {
      return { why: 'entries', offset: 'start' in event ? event.start : event.valueStart };
    }
  }
  return undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
