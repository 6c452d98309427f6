import type { PollutedDocument } from './document.ts';
import { expectReading } from './expect/expect-reading.ts';
import type { Expected } from './expect/expected.ts';
import { encodeText } from './write/encode-text.ts';
import { writeDocument } from './write/write-document.ts';

/** The bytes of a document and what reading them must give. */
export function pollutedFile(document: PollutedDocument): { bytes: Uint8Array; expected: Expected } {
  const written = writeDocument(document);
  const bytes = encodeText(written.text, document.style.encoding);
  return { bytes, expected: expectReading(document, bytes, written) };
}
