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

function* layOut(value: unknown, levels: number, indent: string): Generator<string> {
  if (levels === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
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
    yield `${at === 0 ? open : ','}\n${inner}`;
    const [key, item] = isList ? ['', value[at]] : (items[at] ?? ['', null]);
    if (!isList) yield `${JSON.stringify(key)}: `;
    yield* layOut(item, isList ? levels - 1 : (opened[key] ?? levels - 1), inner);
  }
  yield `\n${indent}${close}`;
}
