import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Finding } from '../report/finding.ts';
import { findProtoKey } from './find-proto-key.ts';
import { maxManifestBytes } from './limits.ts';
import { type PlainYaml, parsePlainYaml } from './parse-plain-yaml.ts';
import { problemText } from './problem-text.ts';
import { yamlRefusal } from './yaml-refusals.ts';

/** The parser that knows each node's place needs ten seconds for the worst two megabytes. */
const longestBroken = 300_000;

/** What a YAML file declares, or null with what is wrong with it. */
export interface YamlRead<Value> {
  value: Value | null;
  findings: Finding[];
}

/**
 * Reads a YAML file by its schema. Anchors, aliases, tags, duplicate keys, unknown keys and what is over a limit (see
 * limits.ts) are refused; each problem is a finding `manifest-error` with its line. `guide` is what a reader is sent to
 * for the keys.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  guide = 'report.schema.json',
): YamlRead<z.output<Schema>> {
  if (new TextEncoder().encode(text).length > maxManifestBytes) return refuse(yamlRefusal(file, 'size'));
  const plain = parsePlainYaml(text);
  if (plain.kind === 'refused') return refuse(yamlRefusal(file, plain.why, plain.line));
  if (plain.kind === 'broken' && text.length > longestBroken) return refuse(yamlFault(file, plain));
  if (plain.kind === 'value' && !findProtoKey(plain.value)) {
    // For a single parse, making a parser of the schema takes longer than it saves.
    const quick = schema.safeParse(plain.value, { jitless: true });
    if (quick.success) return { value: quick.data, findings: [] };
  }
  return readWithPlaces(text, file, schema, { plain, guide });
}

/** The same with a parser that knows where each node stands; five times slower, so only for files with a problem. */
function readWithPlaces<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  { plain, guide }: { plain: PlainYaml; guide: string },
): YamlRead<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  // What follows the first fault is mostly its echo.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    return refuse(yamlFault(file, { reason: fault.message, line: lines.linePos(fault.pos[0]).line }));
  }
  if (plain.kind === 'broken') return refuse(yamlFault(file, plain));
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const lineOf = (path: PropertyKey[]) => lineAt(document, lines, path);
  const proto = findProtoKey(value);
  if (proto) return refuse(yamlRefusal(file, 'key', lineOf(proto)));
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: null,
    findings: result.error.issues.map((issue) => schemaFault(file, lineOf, issue, guide)),
  };
}

function refuse(finding: Finding): { value: null; findings: Finding[] } {
  return { value: null, findings: [finding] };
}

function yamlFault(file: string, { reason, line }: { reason: string; line: number }): Finding {
  const sentence = reason.replace(/\.?$/, '.');
  return {
    code: 'manifest-error',
    severity: 'error',
    file,
    line,
    message: { 'zh-CN': `YAML 有误：${sentence}`, en: `The YAML is broken: ${sentence}` },
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
  guide: string,
): Finding {
  const { path, message, hint } = problemText(issue, guide);
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
