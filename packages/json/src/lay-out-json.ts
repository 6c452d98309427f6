/** How many levels below a key are opened, one entry a line; deeper ones stay on their line. */
const opened: Record<string, number> = { sections: 3, charts: 3, tables: 3, schema: 2 };

/** Compact JSON that is easy to compare: top-level lists have one item a line. Ends with a line feed. */
export function layOutJson(value: object): string {
  return `${layOut(value, 2, '')}\n`;
}

function layOut(value: unknown, levels: number, indent: string): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const items = Array.isArray(value)
    ? value.map((item) => layOut(item, levels - 1, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, opened[key] ?? levels - 1, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
