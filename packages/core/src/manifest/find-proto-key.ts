/** The path of the first key `__proto__` in a parsed value: schemas of mappings would drop it in silence. */
export function findProtoKey(value: unknown, path: PropertyKey[] = []): PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') return [...path, key];
    const found = findProtoKey(item, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
