import { damageGroups } from './damages/all-damages.ts';
import type { PollutedDocument, Style } from './document.ts';
import { createRandom, type Random } from './random.ts';
import { type CleanTable, drawCleanTable } from './tables/clean-table.ts';

const plainStyle: Style = {
  encoding: 'utf-8',
  marks: 0,
  delimiter: ',',
  quote: '"',
  escape: 'doubled',
  quoting: 'minimal',
  lineEnds: ['\n'],
  breakInCell: '\n',
  lastLineEnd: true,
  extraLineEnds: 0,
  cellTail: '',
  trailingDelimiter: false,
  nuls: [],
  ctrlZ: false,
};

/** A clean table of `least` to `most` rows with none to three damages, all drawn from the seed. */
export function pollute(seed: number, least = 1, most = 200): PollutedDocument {
  const random = createRandom(seed);
  const document = documentOf(drawCleanTable(random, least, most));
  for (const group of pickGroups(random, random.pick([0, 1, 1, 1, 2, 2, 3]))) {
    const claim = random.pick(damageGroups[group] ?? [])(document, random);
    if (claim) document.claims.push(claim);
  }
  return document;
}

function documentOf(table: CleanTable): PollutedDocument {
  return {
    style: structuredClone(plainStyle),
    parts: [
      { kind: 'header', cells: table.labels },
      ...table.rows.map((cells) => ({ kind: 'row' as const, cells, total: false })),
    ],
    kinds: table.kinds,
    language: table.language,
    claims: [],
  };
}

/** Different groups in ascending order; those with more damages come more often. */
function pickGroups(random: Random, count: number): number[] {
  const weighted = damageGroups.flatMap((group, index) =>
    Array.from({ length: Math.ceil(group.length / 2) }, () => index),
  );
  const picked = new Set<number>();
  while (picked.size < count) picked.add(random.pick(weighted));
  return [...picked].sort((a, b) => a - b);
}
