import type { RawFile } from '../../../src/read/raw-table.ts';
import { bareCharacters } from './bare-characters.ts';

/** Faults where preamble, notes, blank lines or rejects lack or add text. */
export function judgeRegions(read: RawFile, lines: string[]): string[] {
  const faults: string[] = [];
  const bare = (text: string): string => bareCharacters(text, read.dialect, true);
  for (const [place, entries] of [
    ['preamble', read.preamble],
    ['notes', read.notes],
  ] as const) {
    for (const { line, text } of entries) {
      const raw = lines[line - 1] ?? '';
      if (bare(raw) !== bare(text))
        faults.push(`${place} text: line ${line} ${show(raw)} became ${show(text)}`);
    }
  }
  for (const line of read.blank) {
    const raw = lines[line - 1] ?? '';
    if (bare(raw) !== '') faults.push(`text lost: line ${line} ${show(raw)} is called blank`);
  }
  for (const { lines: rejected, text } of read.rejects) {
    const raw = rejected.map((line) => lines[line - 1] ?? '').join('\n');
    if (clean(raw) !== clean(text))
      faults.push(`reject text: line ${rejected[0]} ${show(raw)} became ${show(text)}`);
  }
  return faults;
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\ufeff]/gu, (found) => (found === '\n' || found === '\t' ? found : ''));
}

/** A text for a message. */
export function show(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}
