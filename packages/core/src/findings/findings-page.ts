import type { Severity } from '../report/finding.ts';
import type { Locale } from '../report/report.ts';
import type { CatalogueEntry, CatalogueFamily } from './catalogue-entry.ts';
import { exampleBlock } from './example-block.ts';
import { families } from './families.ts';

const severityNames: Record<Severity, Record<Locale, string>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  note: { 'zh-CN': '提示', en: 'note' },
};

const intro: Record<Locale, string> = {
  en: `# Findings

[中文](findings.zh-CN.md)

What \`trifold check\` and \`trifold build\` can say about the data of a report, by code. An **error** stops publishing. A
**warning** is a repair, a contradiction or a doubt: the outputs are made, and someone should look. A **note** is worth
knowing. A finding names its file, physical line, column and raw text as far as they are known, and says what to do.
Codes never change their meaning; where [Frictionless](https://framework.frictionlessdata.io) has a name for the same
fault, it is given. The last three chapters are about finished outputs that are read back and compared.

\`trifold check <report> --format text|json|github|sarif|junit\` gives all findings in the form that a program wants.

This page is made from the catalogue in \`packages/core/src/findings\`; after a change there, run
\`node scripts/write-findings-page.ts\` in \`packages/core\`.`,
  'zh-CN': `# 检查结果

[English](findings.md)

\`trifold check\` 和 \`trifold build\` 对报告数据可能给出的每一种结果，按代码列出。**错误**：不发布。**警告**：做了修复、有矛盾或有疑问，
成品照出，但应有人过目。**提示**：值得知道的事。每条结果尽可能写明文件、行号、列和原文，并说明该怎么办。代码的含义不会改变；
[Frictionless](https://framework.frictionlessdata.io) 对同样的问题有名称的，一并注明。最后三章讲的是读回成品、互相比对时发现的问题。

\`trifold check <report> --format text|json|github|sarif|junit\` 以程序需要的形式给出全部结果。

本页由 \`packages/core/src/findings\` 里的目录生成；改动之后在 \`packages/core\` 里运行 \`node scripts/write-findings-page.ts\`。`,
};

/** The catalogue as a page of Markdown: a chapter a family, a heading a code. Ends with a line end. */
export function findingsPage(locale: Locale): string {
  const contents = families.map((family) => contentsLine(family, locale)).join('\n');
  const chapters = families.map((family) => chapter(family, locale));
  return `${[intro[locale], contents, ...chapters].join('\n\n')}\n`;
}

function contentsLine({ title, entries }: CatalogueFamily, locale: Locale): string {
  const links = entries.map(({ code }) => `[${code}](#${code})`).join(' · ');
  return `- **${title[locale]}**${locale === 'en' ? ': ' : '：'}${links}`;
}

function chapter({ title, entries }: CatalogueFamily, locale: Locale): string {
  return [`## ${title[locale]}`, ...entries.map((entry) => section(entry, locale))].join('\n\n');
}

function section(entry: CatalogueEntry, locale: Locale): string {
  const frictionless = entry.frictionless === undefined ? [] : [`Frictionless: \`${entry.frictionless}\``];
  const facts = [`**${entry.title[locale]}**`, severityNames[entry.severity][locale], ...frictionless];
  const parts = [`### ${entry.code}`, facts.join(' · '), entry.paragraph[locale]];
  return [...parts, ...(entry.example === '' ? [] : [exampleBlock(entry.example)])].join('\n\n');
}
