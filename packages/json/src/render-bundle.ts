import type { Report } from '@trifold/core';
import { encodePieces } from '@trifold/core/encode-pieces';
import { layOutJson } from './lay-out-json.ts';
import { toBundle } from './to-bundle.ts';

/**
 * The report as the bytes of a bundle: UTF-8 JSON with one figure, row or finding a line, so that two editions
 * compare line by line. The same report gives the same bytes. Nothing is checked here: `readBundle` does that.
 */
export function renderBundle(report: Report): Uint8Array {
  return encodePieces(layOutJson(toBundle(report)));
}
