import { LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { Finding } from '../report/finding.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { parsePlainYaml } from './parse-plain-yaml.ts';
import { problemText } from './problem-text.ts';

/**
 * Reads report.yaml. Aliases, tags, duplicate keys and unknown keys are refused; each problem is a finding with
 * its line. `manifest` is null where there is one.
 */
export function readManifest(
  text: string,
  file = 'report.yaml',
): { manifest: Manifest | null; findings: Finding[] } {
  const quick = manifestSchema.safeParse(parsePlainYaml(text));
  if (quick.success) return { manifest: quick.data, findings: [] };
  return readWithPlaces(text, file);
}

/** The same with a parser that knows where each node stands; five times slower, so only for files with a problem. */
function readWithPlaces(text: string, file: string): { manifest: Manifest | null; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: false, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings, ...aliases(document)];
  if (faults.length > 0) {
    // What follows the first fault is mostly its echo.
    return {
      manifest: null,
      findings: faults.slice(0, 1).map((fault) => yamlFault(file, lineCounter, fault)),
    };
  }
  const result = manifestSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { manifest: result.data, findings: [] };
  const lineOf = (path: PropertyKey[]) => lineAt(document, lineCounter, path);
  return { manifest: null, findings: result.error.issues.map((issue) => schemaFault(file, lineOf, issue)) };
}

/** Aliases would let a small file grow without bound; report.yaml needs none. */
function aliases(document: ReturnType<typeof parseDocument>): { message: string; pos: [number, number] }[] {
  const found: { message: string; pos: [number, number] }[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push({
        message: `aliases such as *${node.source} are not allowed`,
        pos: [node.range?.[0] ?? 0, 0],
      });
    },
  });
  return found;
}

function yamlFault(
  file: string,
  lines: LineCounter,
  fault: { message: string; pos: [number, number] },
): Finding {
  return {
    code: 'manifest-error',
    severity: 'error',
    file,
    line: lines.linePos(fault.pos[0]).line,
    message: {
      'zh-CN': `YAML 有误：${fault.message.replace(/\.?$/, '.')}`,
      en: `The YAML is broken: ${fault.message.replace(/\.?$/, '.')}`,
    },
    hint: {
      'zh-CN': '检查缩进、引号和冒号；花括号里的文字若引用 {数字}，要加双引号。',
      en: 'Look at its indentation, quotes and colons; text with a {figure} inside { } wants double quotes.',
    },
  };
}

function schemaFault(
  file: string,
  lineOf: (path: PropertyKey[]) => number,
  issue: z.core.$ZodIssue,
): Finding {
  const { path, message, hint } = problemText(issue);
  return {
    code: 'manifest-error',
    severity: 'error',
    file,
    line: lineOf(path),
    column: path.join('.'),
    message,
    hint,
  };
}

/** Line of the deepest node on the path that exists; for a key, the line of the key. */
function lineAt(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
