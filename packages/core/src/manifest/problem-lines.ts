import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding } from '../report/finding.ts';

/** Longer files are not parsed again for the sake of lines. */
const longest = 300_000;

/**
 * The findings about report.yaml with the line of what their `column` names (`tables[0].fields.amount.derive`), as far
 * down as it exists. `text` is report.yaml, which was read without a fault.
 */
export function withLines(findings: Finding[], text: string): Finding[] {
  const isOpen = ({ file, line, column }: Finding) =>
    file === 'report.yaml' && line === undefined && column !== undefined;
  if (text.length > longest || !findings.some(isOpen)) return findings;
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  return findings.map((finding) => {
    const offset = isOpen(finding) ? offsetOf(contents, finding.column ?? '') : undefined;
    return offset === undefined ? finding : { ...finding, line: lines.linePos(offset).line };
  });
}

/** Where the deepest node of a path begins; undefined where not even the first step is there. */
function offsetOf(contents: Node | null, path: string): number | undefined {
  let node: unknown = contents;
  let offset: number | undefined;
  for (const step of path.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    const next = stepInto(node, step);
    if (next === undefined) break;
    node = next.node;
    offset = next.offset ?? offset;
  }
  return offset;
}

/** A key of a mapping, or an entry of a list: by its place, or by its name or id. */
function stepInto(node: unknown, step: string): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === step);
    return pair && { node: pair.value, offset: (pair.key as Node).range?.[0] };
  }
  if (!isSeq(node)) return undefined;
  const isNamed = (item: unknown) => isMap(item) && ['name', 'id'].some((key) => item.get(key) === step);
  const item = /^\d+$/.test(step) ? node.items[Number(step)] : node.items.find(isNamed);
  return item === undefined ? undefined : { node: item, offset: (item as Node).range?.[0] };
}
