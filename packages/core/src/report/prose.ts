import type { Finding } from './finding.ts';
import type { NameIndex } from './name-index.ts';
import type { Figure, Locale, Prose, Run, Text } from './report.ts';
import { typedDigits } from './typed-digits.ts';

export interface ProseContext {
  figures: Map<string, Figure>;
  names: NameIndex;
  locales: Locale[];
}

/**
 * Words with their {figure ids} put in as shown. An unknown id and a typed number that is no declared name are
 * errors; `path` says where in report.yaml.
 */
export function resolveProse(
  text: Text,
  path: string,
  context: ProseContext,
): { prose: Prose; findings: Finding[] } {
  const prose: Prose = {};
  const findings: Finding[] = [];
  for (const locale of context.locales) {
    const words = text[locale];
    if (words === undefined) continue;
    prose[locale] = toRuns(words, locale, path, context, findings);
  }
  return { prose, findings };
}

function toRuns(
  words: string,
  locale: Locale,
  path: string,
  context: ProseContext,
  findings: Finding[],
): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of words.matchAll(/\{([^{}\s]+)\}/gu)) {
    if (match.index > end) runs.push({ text: words.slice(end, match.index) });
    end = match.index + match[0].length;
    const id = match[1] ?? '';
    const shown = context.figures.get(id)?.text[locale];
    if (shown === undefined) findings.push(unknownFigure(id, path, context.figures));
    else runs.push({ figure: id, text: shown });
  }
  if (end < words.length) runs.push({ text: words.slice(end) });
  for (const run of runs) {
    const digits = 'figure' in run ? undefined : typedDigits(run.text, context.names);
    if (digits !== undefined) findings.push(typedNumber(digits, path, locale));
  }
  return runs;
}

/** The words of a prose in one locale. */
export function proseText(prose: Prose, locale: Locale): string {
  return (prose[locale] ?? []).map((run) => run.text).join('');
}

function unknownFigure(id: string, path: string, figures: Map<string, Figure>): Finding {
  const table = id.split('.')[0] ?? '';
  const near = [...figures.keys()].filter((other) => other.startsWith(`${table}.`)).slice(0, 3);
  return {
    code: 'unknown-figure',
    severity: 'error',
    file: 'report.yaml',
    column: path,
    raw: `{${id}}`,
    message: {
      'zh-CN': `${path}：没有编号为“${id}”的数字，或它是缺失的。`,
      en: `${path}: there is no figure "${id}", or it is missing.`,
    },
    hint: {
      'zh-CN': near.length > 0 ? `例如：${near.join('、')}。` : '编号写作“表.主键.字段”。',
      en: near.length > 0 ? `For example: ${near.join(', ')}.` : 'Ids read table.key.field.',
    },
  };
}

function typedNumber(digits: string, path: string, locale: Locale): Finding {
  return {
    code: 'typed-digits',
    severity: 'error',
    file: 'report.yaml',
    column: `${path}.${locale}`,
    raw: digits,
    message: {
      'zh-CN': `${path}：文字里直接写了数字“${digits}”。`,
      en: `${path}: the text has the typed number "${digits}".`,
    },
    hint: {
      'zh-CN': '用 {表.主键.字段} 引用；若属于名称，写进 names。',
      en: 'Quote it as {table.key.field}; if it belongs to a name, add the name to "names".',
    },
  };
}
