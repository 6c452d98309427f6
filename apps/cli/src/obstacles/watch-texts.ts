import type { Manifest, ReportFiles } from '@trifold/core';
import { unusualCharacters } from '@trifold/pdf/usual-characters';

/** What was met in the texts of a report that could keep its brief from being drawn. */
export interface TextsMet {
  /** Characters that the brief's fonts may lack. */
  unusual: Set<string>;
  /** A cell or a text may be taller than a page. */
  hasLong: boolean;
  /** There is more of it, or in another encoding, than is worth looking at. */
  isOpen: boolean;
}

const stepBytes = 1 << 20;
/** More different ones than this are looked up faster by drawing. */
const mostUnusual = 1000;
const mostLooks = 100_000;
/** A narrow column of a table holds more on a page, and a box much more. */
const longCell = /(?:^|[,，;；\t|\n])"(?:[^"]|""){250}|[^",，;；\t|\n]{250}/;
/** Two pieces of a file overlap by so much that a long cell is whole in one of them. */
const overlap = 502;
const longText = 1200;

/** Files that note what their texts have as the line reads them. */
export function watchTexts(files: ReportFiles): { files: ReportFiles; met: TextsMet } {
  const met: TextsMet = { unusual: new Set(), hasLong: false, isOpen: false };
  const file = (path: string) => {
    const bytes = files.file(path);
    if (bytes) noteBytes(met, bytes);
    return bytes;
  };
  return { files: { ...files, file }, met };
}

/** Notes what the texts of report.yaml have. */
export function noteManifest(met: TextsMet, manifest: Manifest): void {
  for (const text of textsIn(manifest)) {
    noteCharacters(met, text);
    met.hasLong ||= text.length > longText;
  }
}

/** UTF-8, or else GB 18030, which makes unusual characters of most other encodings. */
function noteBytes(met: TextsMet, bytes: Uint8Array): void {
  if (bytes.indexOf(0) >= 0) met.isOpen = true;
  else if (!noteDecoded(met, bytes, 'utf-8') && !noteDecoded(met, bytes, 'gb18030')) met.isOpen = true;
}

function noteDecoded(met: TextsMet, bytes: Uint8Array, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let before = '';
  try {
    for (let at = 0; at < bytes.length && !met.isOpen; at += stepBytes) {
      const text = decoder.decode(bytes.subarray(at, at + stepBytes), { stream: true });
      noteCharacters(met, text);
      met.hasLong ||= longCell.test(before + text);
      before = text.slice(-overlap);
    }
    decoder.decode();
    return true;
  } catch {
    return met.isOpen;
  }
}

function noteCharacters(met: TextsMet, text: string): void {
  if (!unusualCharacters.test(text)) return;
  let looks = 0;
  for (const [char] of text.matchAll(everyUnusual)) {
    met.unusual.add(char);
    looks += 1;
    if (looks < mostLooks && met.unusual.size < mostUnusual) continue;
    met.isOpen = true;
    return;
  }
}

const everyUnusual = new RegExp(unusualCharacters.source, 'gu');

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}
