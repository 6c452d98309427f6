/** The list without all that can go while `holds` stays true: halves first, then smaller runs. */
export function dropWhile<T>(list: readonly T[], holds: (rest: T[]) => boolean): T[] {
  let kept = [...list];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (rest.length < kept.length && holds(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}
