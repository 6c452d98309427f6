import { parseArgs } from 'node:util';
import type { Locale } from '@trifold/core';
import {
  type Call,
  type OutputKind,
  outputKinds,
  type ScoreCall,
  type TableCall,
  type ValueType,
  valueTypes,
} from './calls.ts';
import { type FindingFormat, findingFormats } from './check-formats/finding-format.ts';
import { UsageError } from './usage-error.ts';

/** The options that each command takes. */
const optionsOf = {
  build: ['out', 'only', 'locale'],
  check: ['format', 'locale'],
  init: ['locale'],
  score: ['json'],
  table: ['json', 'table', 'locale'],
  value: ['type', 'locale'],
} as const satisfies Record<string, readonly OptionName[]>;

/** What stands behind a command: what it is, and how it is written in the usage. */
const operands: Record<Command, { what: string; name: string } | null> = {
  build: { what: 'the folder of a report', name: 'report' },
  check: { what: 'the folder of a report', name: 'report' },
  init: { what: 'a folder of CSVs', name: 'folder' },
  score: { what: 'three files', name: 'raw.csv' },
  table: { what: 'a CSV', name: 'file' },
  value: null,
};

type OptionName = keyof ReturnType<typeof parse>['values'];
type Command = keyof typeof optionsOf;

/** The call that the words on the command line ask for; a UsageError where they make no sense. */
export function parseArguments(argv: string[]): Call {
  const { values, positionals } = parse(argv);
  if (values.version) return { command: 'version' };
  if (values.help) return { command: 'help' };
  const [word, ...rest] = positionals;
  const command = toCommand(word);
  const odd = Object.keys(values).find((name) => !(optionsOf[command] as readonly string[]).includes(name));
  if (odd) throw new UsageError(`${command} has no option --${odd}; leave it out.`);
  if (command === 'score') return toScore(rest, values.json ?? false);
  const operand = operandOf(command, rest);
  switch (command) {
    case 'table':
      return { command, file: operand, ...toTable(values) };
    case 'init':
      return { command, report: operand, ...toOptionalLocale(values.locale) };
    case 'value':
      return { command, ...toType(values.type), locale: toLocale(values.locale) };
    case 'check':
      return { command, report: operand, format: toFormat(values.format), locale: toLocale(values.locale) };
    case 'build':
      return {
        command,
        report: operand,
        ...(values.out === undefined ? {} : { out: values.out }),
        only: toKinds(values.only),
        ...toOptionalLocale(values.locale),
      };
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        only: { type: 'string' },
        locale: { type: 'string' },
        format: { type: 'string' },
        json: { type: 'boolean' },
        table: { type: 'string' },
        type: { type: 'string' },
        version: { type: 'boolean', short: 'v' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 'an option';
    throw new UsageError(`${option} is not known or lacks its value; trifold --help lists the options.`);
  }
}

function toCommand(word: string | undefined): Command {
  if (word !== undefined && Object.hasOwn(optionsOf, word)) return word as Command;
  const what = word === undefined ? 'a command is missing' : `there is no command "${word}"`;
  throw new UsageError(`${what}; use build or check (trifold --help lists all commands).`);
}

function toScore(words: string[], json: boolean): ScoreCall {
  const [raw, meta, method, ...rest] = words;
  if (raw !== undefined && meta !== undefined && method !== undefined && rest.length === 0) {
    return { command: 'score', raw, meta, method, json };
  }
  const got = words.length === 0 ? 'none' : `"${words.join(' ')}"`;
  throw new UsageError(
    `score takes three files, got ${got}: trifold score <raw.csv> <meta.csv> <method.yaml>.`,
  );
}

/** The file or folder that a command is about; an empty text where it takes none. */
function operandOf(command: Command, words: string[]): string {
  const operand = operands[command];
  const [first, ...rest] = words;
  if (!operand) {
    if (first === undefined) return '';
    throw new UsageError(
      `${command} takes no file, got "${words.join(' ')}"; write cells to its standard input.`,
    );
  }
  const { what, name } = operand;
  if (first === undefined) throw new UsageError(`${command} needs ${what}: trifold ${command} <${name}>.`);
  const kind = name === 'file' ? 'file' : 'folder';
  if (rest.length > 0) throw new UsageError(`${command} takes one ${kind}, got "${rest.join(' ')}" too.`);
  return first;
}

function toKinds(words: string | undefined): OutputKind[] {
  if (words === undefined) return [...outputKinds];
  const kinds = words.split(',').map((word) => word.trim());
  const odd = kinds.find((kind) => !(outputKinds as readonly string[]).includes(kind));
  if (odd !== undefined) throw new UsageError(`--only takes pdf, xlsx and json, got "${odd}".`);
  return outputKinds.filter((kind) => kinds.includes(kind));
}

function toFormat(word = 'text'): FindingFormat {
  const format = findingFormats.find((name) => name === word);
  if (format) return format;
  throw new UsageError(`--format takes ${findingFormats.join(', ')}, got "${word}".`);
}

function toTable({
  table,
  json = false,
  locale,
}: {
  table?: string;
  json?: boolean;
  locale?: string;
}): Pick<TableCall, 'json' | 'locale' | 'table'> {
  if (json && locale !== undefined)
    throw new UsageError('table --json is the same in both languages; leave --locale out.');
  const options = { json, locale: toLocale(locale) };
  if (table === undefined) return options;
  if (/^\d{1,9}$/.test(table)) return { ...options, table: Number(table) };
  throw new UsageError(`--table takes the number of a table, 0 for the main one, got "${table}".`);
}

function toType(word: string | undefined): { type?: ValueType } {
  if (word === undefined) return {};
  const type = valueTypes.find((name) => name === word);
  if (type) return { type };
  throw new UsageError(`--type takes ${valueTypes.join(', ')}, got "${word}".`);
}

function toOptionalLocale(word: string | undefined): { locale?: Locale } {
  return word === undefined ? {} : { locale: toLocale(word) };
}

function toLocale(word = 'en'): Locale {
  if (word === 'zh-CN' || word === 'en') return word;
  throw new UsageError(`--locale takes zh-CN or en, got "${word}".`);
}
