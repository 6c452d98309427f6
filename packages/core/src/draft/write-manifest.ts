import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import type { ManifestEntry } from './draft-manifest.ts';
import { escapeUnseen } from './quote-cell.ts';

/** Comments before an entry of report.yaml. */
export interface Remark {
  path: (string | number)[];
  lines?: string[];
  /** Those that ask a person; each begins with the mark. */
  decisions?: string[];
}

/** Mappings and lists that stand on one line each. */
const flowKeys = new Set(['unpivot', 'primaryKey', 'status', 'sources', 'where', 'locales', 'table']);
/** They begin a part of the file, after a blank line. */
const blockKeys = new Set(['sources', 'tables', 'keyFigures', 'charts', 'sections']);
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/**
 * The text of a report.yaml. Whatever a text holds, a YAML parser reads it back as it is; characters that can't be
 * seen are written as escapes. `decide` begins each comment that asks a person. Remarks on entries that are not there
 * are left out.
 */
export function writeManifest(
  entry: ManifestEntry,
  { intro, decide, remarks }: { intro: string[]; decide: string; remarks: Remark[] },
  schemaPath?: string,
): string {
  const document = new Document(entry);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && unseen.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Map: (_, node) => {
      const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const isText = keys.every((key) => key === 'zh-CN' || key === 'en');
      const isField = keys.includes('type') || keys[0] === 'figure';
      if (isText || isField) node.flow = true;
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && flowKeys.has(String(key.value)) && (isMap(value) || isSeq(value)))
        value.flow = true;
    },
  });
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (isScalar(key) && blockKeys.has(String(key.value))) key.spaceBefore = true;
  }
  for (const { path, lines = [], decisions = [] } of remarks) {
    const text = [...lines, ...decisions.map((decision) => decide + decision)];
    if (text.length > 0) comment(document, path, text);
  }
  const hint = schemaPath === undefined ? [] : [`# yaml-language-server: $schema=${schemaPath}`];
  const head = [...hint, ...intro.map((line) => `# ${line}`)];
  const body = document.toString({ lineWidth: 0 });
  return `${head.join('\n')}\n\n${escapeLines(body)}`;
}

/** How many comments of a drafted report.yaml ask a person: those that `decide` begins. */
export function countDecisions(manifest: string, decide: string): number {
  return manifest.split('\n').filter((line) => line.trimStart().startsWith(`# ${decide}`)).length;
}

function comment(document: Document, path: (string | number)[], lines: string[]): void {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  let node: Node | undefined;
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    if (isScalar(key)) node = key;
  } else if (isSeq(parent) && typeof last === 'number') {
    node = parent.items[last] as Node | undefined;
  }
  if (node) node.commentBefore = lines.map((line) => ` ${escapeUnseen(line)}`).join('\n');
}

/** Characters that can't be seen stand only in double quotes here, where an escape means the same. */
function escapeLines(text: string): string {
  return text.replace(/[^\n]+/g, escapeUnseen);
}
