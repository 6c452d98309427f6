/** A 32-bit hash of a text; the same text has the same one everywhere. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

/** Two hashes made one; their order matters. */
export function joinHashes(first: number, second: number): number {
  return stir(Math.imul(first, 31) + second);
}

/** Spreads what differs over all bits. */
export function stir(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
