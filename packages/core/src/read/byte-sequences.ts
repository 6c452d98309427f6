/** How well bytes fit an encoding: sequences of several bytes that do, and offsets of those that don't. */
export interface Fit {
  sequences: number;
  /** Of those, the ones that usual text is made of. */
  usual: number;
  /** Offsets of the first bytes that do not fit, at most `keptOffsets`. */
  offsets: number[];
  faults: number;
}

const keptOffsets = 5;

/** Well-formed UTF-8 as in the Unicode Standard, table 3-7. */
export function fitUtf8(bytes: Uint8Array): Fit {
  const fit: Fit = { sequences: 0, usual: 0, offsets: [], faults: 0 };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = utf8Length(bytes, at, lead);
    if (length === 0) {
      addFault(fit, at);
      at += 1;
    } else {
      fit.sequences += 1;
      fit.usual += 1;
      at += length;
    }
  }
  return fit;
}

function utf8Length(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let more = 2; more < length; more += 1) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** GB 18030: two bytes (usual: those of GB 2312) or four. */
export function fitGb18030(bytes: Uint8Array): Fit {
  const fit: Fit = { sequences: 0, usual: 0, offsets: [], faults: 0 };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) {
      addFault(fit, at);
      at += 1;
    } else if (isDigit(second) && isLead(bytes[at + 2] ?? 0) && isDigit(bytes[at + 3] ?? 0)) {
      fit.sequences += 1;
      fit.usual += 1;
      at += 4;
    } else if ((second >= 0x40 && second <= 0x7e) || (second >= 0x80 && second <= 0xfe)) {
      fit.sequences += 1;
      if (lead >= 0xa1 && lead <= 0xf7 && second >= 0xa1) fit.usual += 1;
      at += 2;
    } else {
      addFault(fit, at);
      at += 1;
    }
  }
  return fit;
}

/** The share of bytes above ASCII that stand between ASCII letters, as accents do in Western text. */
export function loneHighShare(bytes: Uint8Array): number {
  let high = 0;
  let lone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) lone += 1;
  }
  return high === 0 ? 0 : lone / high;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe;
}

function addFault(fit: Fit, offset: number): void {
  fit.faults += 1;
  if (fit.offsets.length < keptOffsets) fit.offsets.push(offset);
}
