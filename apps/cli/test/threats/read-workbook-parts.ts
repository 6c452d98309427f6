import { unzip } from './zip-parts.ts';

/** A text as a workbook's file has it, and how. */
export interface TextCell {
  sheet: string;
  ref: string;
  text: string;
  quotePrefix: boolean;
}

export interface WorkbookParts {
  /** XML of every part by its path. */
  parts: Map<string, string>;
  texts: TextCell[];
  /** Addresses outside the workbook that it links to. */
  addresses: string[];
}

/** Reads a workbook's own XML, entities decoded; shared strings are the only kind of text that it has. */
export function readWorkbookParts(bytes: Uint8Array): WorkbookParts {
  const parts = new Map([...unzip(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
  const part = (path: string): string => parts.get(path) ?? '';
  const strings = matches(part('xl/sharedStrings.xml'), /<si>([\s\S]*?)<\/si>/g).map(([, item = '']) =>
    matches(item, /<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)
      .map(([, text = '']) => decode(text))
      .join(''),
  );
  const styles = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(part('xl/styles.xml'))?.[1] ?? '';
  const quoted = matches(styles, /<xf ([^>]*)>/g).map(([, xf = '']) => xf.includes('quotePrefix="1"'));
  const names = matches(part('xl/workbook.xml'), /<sheet [^>]*?name="([^"]*)"/g).map(([, name = '']) =>
    decode(name),
  );
  const texts = names.flatMap((sheet, at) =>
    matches(part(`xl/worksheets/sheet${at + 1}.xml`), /<c r="(\w+)"([^>]*)><v>(\d+)<\/v>/g).flatMap(
      ([, ref = '', attributes = '', value]) =>
        attributes.includes('t="s"')
          ? [
              {
                sheet,
                ref,
                text: fromEscapes(strings[Number(value)] ?? ''),
                quotePrefix: quoted[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? false,
              },
            ]
          : [],
    ),
  );
  const relations = [...parts].filter(([name]) => name.includes('worksheets/_rels/'));
  const addresses = relations.flatMap(([, xml]) =>
    matches(xml, / Target="([^"]*)"/g).map(([, target = '']) => decode(target)),
  );
  return { parts, texts, addresses };
}

function matches(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** OOXML writes what XML can't carry as _x0007_. */
function fromEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
