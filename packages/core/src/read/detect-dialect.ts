import { delimiterMarks } from './delimiter-marks.ts';
import { type Manner, mostOfBlanks, scoreOf } from './dialect-score.ts';
import { withoutGroups } from './grouped-digits.ts';
import type { Dialect } from './raw-table.ts';

const delimiters = [...delimiterMarks, ' '];
const sampleLines = 200;
const sampleLength = 200_000;
/** A delimiter that scores more than this share of the winner makes it doubtful. */
const rivalShare = 0.95;

export interface DialectFound extends Manner {
  /** False for a file of one column, where no delimiter parts anything. */
  parted: boolean;
  /** True where another delimiter fits nearly as well. */
  doubtful: boolean;
}

/**
 * How the cells of a text are parted and quoted: the manner that gives the most even rows of the plainest cells.
 * `declared` is the delimiter of a `sep=` line.
 */
export function detectDialect(text: string, declared?: string): DialectFound {
  const lines = sampleOf(text);
  const scored: { manner: Manner; score: number }[] = [];
  let best: (typeof scored)[number] | undefined;
  for (const manner of manners(lines, declared)) {
    // Blanks are the last to be tried; they can't rival a score that is so high.
    if (manner.delimiter === ' ' && best && best.score * rivalShare >= mostOfBlanks) break;
    const entry = { manner, score: scoreOf(lines, manner, (best?.score ?? 0) * rivalShare) };
    scored.push(entry);
    if (!best || entry.score > best.score + 1e-9) best = entry;
  }
  if (!best) throw new Error('There is no manner to try.');
  const parted = best.score > 0;
  const winner = best;
  const rival = Math.max(
    0,
    ...scored.filter(({ manner }) => manner.delimiter !== winner.manner.delimiter).map(({ score }) => score),
  );
  const { manner } = winner;
  return {
    ...manner,
    delimiter: parted || declared !== undefined ? manner.delimiter : ',',
    parted: parted || declared !== undefined,
    doubtful: parted && declared === undefined && rival > winner.score * rivalShare,
  };
}

function sampleOf(text: string): string[] {
  return text
    .slice(0, sampleLength)
    .split('\n')
    .slice(0, text.length > sampleLength ? -1 : undefined)
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines);
}

function manners(lines: string[], declared: string | undefined): Manner[] {
  const sample = lines.join('\n');
  const found = delimiters.filter((mark) => sample.includes(mark) && !(mark === ',' && onlyGroups(lines)));
  const candidates = declared === undefined ? found : [declared];
  if (candidates.length === 0) candidates.push(',');
  return candidates.flatMap((delimiter) =>
    quotesIn(sample, delimiter).flatMap((quote) =>
      escapesIn(sample, quote).map((manner) => ({ delimiter, quote, escape: manner })),
    ),
  );
}

/** True where commas do hardly anything but group the digits of amounts, while another mark parts nearly all lines that have one. */
function onlyGroups(lines: string[]): boolean {
  const having = lines.filter((line) => line.includes(','));
  const grouped = having.filter((line) => !withoutGroups(line).includes(','));
  if (grouped.length < having.length * 0.7) return false;
  return delimiterMarks.some(
    (mark) =>
      mark !== ',' &&
      grouped.filter((line) => line.includes(mark)).length >= grouped.length * 0.8 &&
      lines.filter((line) => line.includes(mark)).length >= lines.length * 0.5,
  );
}

/** An apostrophe counts as a quote only where it stands at both ends of cells. */
function quotesIn(sample: string, delimiter: string): ('"' | "'")[] {
  const mark = delimiter.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&');
  const opens = sample.match(new RegExp(`(?:^|\\n|${mark})[ \\t]*'`, 'g'))?.length ?? 0;
  const closes = sample.match(new RegExp(`'[ \\t]*(?:$|\\n|${mark})`, 'g'))?.length ?? 0;
  return opens > 0 && closes > 0 && Math.abs(opens - closes) <= Math.max(1, opens * 0.2) ? ['"', "'"] : ['"'];
}

function escapesIn(sample: string, quote: string): Dialect['escape'][] {
  return sample.includes(`\\${quote}`) ? ['doubled', 'backslash'] : ['doubled'];
}
