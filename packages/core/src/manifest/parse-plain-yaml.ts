import { CORE_SCHEMA, load } from 'js-yaml';

/** What may be an anchor, an alias or a tag: the mark at the start of a node. */
const marked = /(?:^|[\s[{,])[&*!][^\s,\]}]/m;

/**
 * The value of a YAML text that has neither anchors nor aliases nor tags; undefined where it may have some or is
 * broken, so that a slower parser says what and where.
 */
export function parsePlainYaml(text: string): unknown {
  if (marked.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}
