/** How many levels below a key are opened, one entry a line; deeper ones stay on their line. */
const opened: Record<string, number> = { sections: 3, charts: 3, tables: 3, evaluations: 3, schema: 2 };

/**
 * Compact JSON that is easy to compare, in pieces: top-level lists have one item a line. Ends with a line feed. A piece
 * is at most a line, so that a bundle may be longer than any string.
 */
export function* layOutJson(value: object): Generator<string> {
  yield* layOut(value, 2, '');
  yield '\n';
}

/** `levels` is at least 1. */
function* layOut(value: object, levels: number, indent: string): Generator<string> {
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  const items: [string, unknown][] = isList
    ? []
    : Object.entries(value).filter(([, item]) => item !== undefined);
  const [open, close] = isList ? '[]' : '{}';
  const count = isList ? value.length : items.length;
  if (count === 0) {
    yield `${open}${close}`;
    return;
  }
  for (let at = 0; at < count; at += 1) {
    const [key, item] = isList ? ['', value[at]] : (items[at] ?? ['', null]);
    const before = `${at === 0 ? open : ','}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    const below = isList ? levels - 1 : (opened[key] ?? levels - 1);
    if (below === 0 || typeof item !== 'object' || item === null) yield before + JSON.stringify(item);
    else {
      yield before;
      yield* layOut(item, below, inner);
    }
  }
  yield `\n${indent}${close}`;
}
