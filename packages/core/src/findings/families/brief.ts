import type { CatalogueFamily } from '../catalogue-entry.ts';

export const brief: CatalogueFamily = {
  id: 'brief',
  title: { 'zh-CN': '读回简报', en: 'The brief, read back' },
  entries: [
    {
      code: 'unreadable',
      severity: 'error',
      title: { 'zh-CN': '成品打不开', en: 'Output that can’t be opened' },
      paragraph: {
        'zh-CN': '简报或工作簿读不出来，可能没有写完，或被别的程序改过。重新构建；若仍打不开，请报告。',
        en: 'A brief or workbook can’t be read: it was not written to its end, or another program changed it. Build it again, and report it if that doesn’t help.',
      },
      example: 'brief.en.pdf',
    },
    {
      code: 'text-missing',
      severity: 'error',
      title: { 'zh-CN': '简报少了文字', en: 'Text missing from the brief' },
      paragraph: {
        'zh-CN':
          '数据包里应当出现在简报某处的文字，在那里没有找到，或与之不同。读者看到的就与数据不一致。重新构建；若仍如此，是 Trifold 的错，请报告。',
        en: 'Words that the bundle puts into a place of the brief are not there, or differ. What readers see would not be what the data says. Build again; if it stays, it is a fault of Trifold, so please report it.',
      },
      example: '$14.1B',
    },
    {
      code: 'number-without-figure',
      severity: 'error',
      title: { 'zh-CN': '来历不明的数字', en: 'Number that is no figure' },
      paragraph: {
        'zh-CN':
          '简报里印着一个数字，既不是数据包里的，也不属于声明过的名称，也不是页码。它没有来源，不该印出来。用编号引用它；属于名称的写进 names。',
        en: 'The brief prints a number that is no figure of the bundle, no part of a declared name and no page number. It has no source and should not be there. Quote a figure instead, or declare the name it belongs to.',
      },
      example: '2024',
    },
    {
      code: 'row-sources',
      severity: 'error',
      title: { 'zh-CN': '行尾来源不符', en: 'Sources of a row' },
      paragraph: {
        'zh-CN':
          '简报表格一行末尾的来源编号，与数据包里这一行的来源不同，读者会查错出处。重新构建；若仍如此，请报告。',
        en: 'A table of the brief ends a row with other source ids than the bundle gives it, so readers would look in the wrong place. Build again, and report it if it stays.',
      },
      example: 'S2',
    },
    {
      code: 'contents-page',
      severity: 'error',
      title: { 'zh-CN': '目录页码不符', en: 'Page in the contents' },
      paragraph: {
        'zh-CN': '目录里某一节的页码与它实际开始的页不同，或目录漏了这一节。重新构建；若仍如此，请报告。',
        en: 'The contents name another page than the one where a section begins, or leave the section out. Build again, and report it if it stays.',
      },
      example: 'Financing … 7',
    },
    {
      code: 'page-number',
      severity: 'error',
      title: { 'zh-CN': '页码不连续', en: 'Page number out of order' },
      paragraph: {
        'zh-CN': '页脚的页码没有逐页加一，可能缺页或重复。重新构建；若仍如此，请报告。',
        en: 'The page numbers in the footers don’t count up by one: a page may be missing or there twice. Build again, and report it if it stays.',
      },
      example: '9',
    },
    {
      code: 'page-without-text',
      severity: 'error',
      title: { 'zh-CN': '空白页', en: 'Page without text' },
      paragraph: {
        'zh-CN': '简报有一页没有任何文字。重新构建；若仍如此，请报告。',
        en: 'A page of the brief has no text at all. Build again, and report it if it stays.',
      },
      example: '',
    },
    {
      code: 'lost-character',
      severity: 'error',
      title: { 'zh-CN': '丢失的字', en: 'Lost character' },
      paragraph: {
        'zh-CN':
          '简报里有字显示为空白，复制出来是空字符或替换符：字体里没有它，或原文已经损坏。找到所在的文字，换一个写法。',
        en: 'Some characters of the brief show as blanks: the font lacks them, or the text was damaged before. Find the words on that page and write them another way.',
      },
      example: 'caf\ufffd',
    },
    {
      code: 'chinese-in-english',
      severity: 'error',
      title: { 'zh-CN': '英文简报里的中文', en: 'Chinese in the English brief' },
      paragraph: {
        'zh-CN': '英文简报里有汉字，又不属于声明过的名称，多半漏了翻译。补上译文；若是专有名称，写进 names。',
        en: 'The English brief has Chinese characters that belong to no declared name; a translation was probably forgotten. Translate them, or add the name to “names”.',
      },
      example: '融资',
    },
  ],
};
