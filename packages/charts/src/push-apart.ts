/** A thing with a wanted centre on a line, and its length along it. */
export interface Wanted {
  at: number;
  size: number;
}

interface Cluster {
  members: number[];
  size: number;
  start: number;
}

/**
 * Centres as near to the wanted ones as can be without overlaps, in the order of the wanted centres, inside
 * `low`–`high` as far as there is room. The n-th result belongs to the n-th thing.
 */
export function pushApart(things: Wanted[], low: number, high: number): number[] {
  const order = things
    .map((_, index) => index)
    .sort((a, b) => sizeAt(things, a).at - sizeAt(things, b).at || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster = settle(things, { members: [index], size: sizeAt(things, index).size, start: 0 }, low, high);
    for (let last = clusters[clusters.length - 1]; last; last = clusters[clusters.length - 1]) {
      if (last.start + last.size <= cluster.start + 1e-9) break;
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      cluster = settle(things, { members, size: last.size + cluster.size, start: 0 }, low, high);
    }
    clusters.push(cluster);
  }
  const centres: number[] = things.map(() => 0);
  for (const cluster of clusters) {
    let start = cluster.start;
    for (const index of cluster.members) {
      const { size } = sizeAt(things, index);
      centres[index] = start + size / 2;
      start += size;
    }
  }
  return centres;
}

/** Puts a cluster where its members miss their wanted centres least on average. */
function settle(things: Wanted[], cluster: Cluster, low: number, high: number): Cluster {
  let before = 0;
  let sum = 0;
  for (const index of cluster.members) {
    const { at, size } = sizeAt(things, index);
    sum += at - size / 2 - before;
    before += size;
  }
  const wanted = sum / cluster.members.length;
  return { ...cluster, start: Math.max(low, Math.min(wanted, high - cluster.size)) };
}

function sizeAt(things: Wanted[], index: number): Wanted {
  return things[index] ?? { at: 0, size: 0 };
}
