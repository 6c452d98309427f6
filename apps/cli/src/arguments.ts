import { parseArgs } from 'node:util';
import type { Locale } from '@trifold/core';
import { UsageError } from './usage-error.ts';

export const outputKinds = ['pdf', 'xlsx', 'json'] as const;
export type OutputKind = (typeof outputKinds)[number];

export interface BuildCall {
  command: 'build';
  /** Folder of the report. */
  report: string;
  out?: string;
  only: OutputKind[];
  /** Undefined: every locale of the report. */
  locale?: Locale;
}

export interface CheckCall {
  command: 'check';
  report: string;
}

export type Call = BuildCall | CheckCall | { command: 'version' } | { command: 'help' };

export const usage = `trifold: one folder of report data in; a PDF brief, an Excel workbook and a JSON bundle out

  trifold build <report> [--out FOLDER] [--only pdf,xlsx,json] [--locale zh-CN|en]
      publish a report: a folder with report.yaml and its CSVs; into <report>/out unless told otherwise
  trifold check <report>
      say everything that is wrong or notable about a report's data, publish nothing
  trifold --version
  trifold --help

exit codes: 0 fine · 1 an error in the data, nothing published · 2 wrong use or report.yaml · 3 an error of Trifold`;

/** The call that the words on the command line ask for; a UsageError where they make no sense. */
export function parseArguments(argv: string[]): Call {
  const { values, positionals } = parse(argv);
  if (values.version) return { command: 'version' };
  if (values.help) return { command: 'help' };
  const [command, report, ...rest] = positionals;
  if (command !== 'build' && command !== 'check') {
    const what = command === undefined ? 'a command is missing' : `there is no command "${command}"`;
    throw new UsageError(`${what}; use build or check (trifold --help).`);
  }
  if (report === undefined)
    throw new UsageError(`${command} needs the folder of a report: trifold ${command} <report>.`);
  if (rest.length > 0) throw new UsageError(`${command} takes one folder, got "${rest.join(' ')}" too.`);
  if (command === 'check') {
    const odd = (['out', 'only', 'locale'] as const).find((name) => values[name] !== undefined);
    if (odd) throw new UsageError(`check has no option --${odd}; leave it out.`);
    return { command, report };
  }
  return {
    command,
    report,
    ...(values.out === undefined ? {} : { out: values.out }),
    only: toKinds(values.only),
    ...(values.locale === undefined ? {} : { locale: toLocale(values.locale) }),
  };
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
        version: { type: 'boolean', short: 'v' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 'an option';
    throw new UsageError(`${option} is not known or lacks its value; trifold --help lists the options.`);
  }
}

function toKinds(words: string | undefined): OutputKind[] {
  if (words === undefined) return [...outputKinds];
  const kinds = words.split(',').map((word) => word.trim());
  const odd = kinds.find((kind) => !(outputKinds as readonly string[]).includes(kind));
  if (odd !== undefined) throw new UsageError(`--only takes pdf, xlsx and json, got "${odd}".`);
  return outputKinds.filter((kind) => kinds.includes(kind));
}

function toLocale(word: string): Locale {
  if (word === 'zh-CN' || word === 'en') return word;
  throw new UsageError(`--locale takes zh-CN or en, got "${word}".`);
}
