import type { CatalogueFamily } from '../catalogue-entry.ts';

export const manifest: CatalogueFamily = {
  id: 'manifest',
  title: { 'zh-CN': 'report.yaml 与正文', en: 'report.yaml and its texts' },
  entries: [
    {
      code: 'manifest-error',
      severity: 'error',
      title: { 'zh-CN': 'report.yaml 有误', en: 'Mistake in report.yaml' },
      paragraph: {
        'zh-CN':
          'report.yaml 不是正确的 YAML，有不认识的键，缺少必需的键，引用了没有声明的名称，或重复使用了编号。它说明报告是什么，所以在改正之前什么都不读、不发布。消息里写明了行和键；可用的键见 report.schema.json。',
        en: 'report.yaml is no proper YAML, has an unknown key, lacks one, refers to a name that isn’t declared, or uses an id twice. It says what the report is, so nothing is published until it is right. The message names the line or key; report.schema.json lists the keys.',
      },
      example: 'titel: { zh-CN: 分地区销售, en: Sales by region }',
    },
    {
      code: 'missing-translation',
      severity: 'error',
      title: { 'zh-CN': '缺少译文', en: 'Translation missing' },
      paragraph: {
        'zh-CN':
          '文字在报告的一种语言里有，在另一种里没有，那种语言的简报就会留下空白。report.yaml 里的文字和分语言的列都会检查。补上译文，或从 locales 里去掉这种语言。',
        en: 'A text is there in one of the report’s languages and not in another, so that brief would have a gap. Texts of report.yaml and columns with one language each are checked. Translate it, or take the language out of “locales”.',
      },
      example: 'title: { zh-CN: 分地区销售 }',
    },
    {
      code: 'unknown-figure',
      severity: 'error',
      title: { 'zh-CN': '引用的数字不存在', en: 'Quoted figure not found' },
      paragraph: {
        'zh-CN':
          '正文引用了一个编号，却没有这个数字，或它的值缺失，句子里就会少一个数。编号由表、主键和字段组成，主键改了编号也会变。改正编号，或补上数据。',
        en: 'A text quotes a figure that isn’t there or has no value, so the sentence would lack a number. Ids are made of table, key and field; they change when a key does. Correct the id, or fill in the data.',
      },
      example: '{sales.north.amuont}',
    },
    {
      code: 'typed-digits',
      severity: 'error',
      title: { 'zh-CN': '直接写出的数字', en: 'Number typed into a text' },
      paragraph: {
        'zh-CN':
          '文字里直接写了数字，没有引用表里的值；表改了它不会跟着改，迟早自相矛盾。用 {表.主键.字段} 引用；属于名称的数字（如 GPT-4）写进 names，或把字段声明为 type: name。',
        en: 'A text has a number that was typed instead of quoted: when the table changes it won’t, and the report contradicts itself. Quote it as {table.key.field}. Digits of a name, such as GPT-4, go into “names” or into a field with type: name.',
      },
      example: 'The north sold 141 billion.',
    },
    {
      code: 'figure-id-clash',
      severity: 'error',
      title: { 'zh-CN': '两个数字同一编号', en: 'Two figures with one id' },
      paragraph: {
        'zh-CN':
          '两个不同的数字得到了同一个编号，例如一行的主键和字段名恰好拼成了程序自己的编号。引用它的文字就会有歧义。改写其中一个主键，或给表、字段换个名字。',
        en: 'Two figures came to the same id: for example the key and the field of a row spell an id that the program gives to a count. A text that quotes it could mean either. Reword a key, or rename the table or the field.',
      },
      example: 'status.reported.figures',
    },
    {
      code: 'view-too-long',
      severity: 'error',
      title: { 'zh-CN': '要印的表太长', en: 'Table too long to print' },
      paragraph: {
        'zh-CN':
          '某一节要在简报里印出一张几千行的表，那会占掉一百多页，没有人会读。用 where 选出要紧的行，或先汇总成小表；整张表总在工作簿和数据包里。',
        en: 'A section would print a table of thousands of rows, well over a hundred pages that nobody reads. Select the rows that matter with “where”, or sum them up in a small table. The whole table is in the workbook and the bundle anyway.',
      },
      example: 'sections[0].blocks[1]',
    },
    {
      code: 'empty-view',
      severity: 'error',
      title: { 'zh-CN': '没有选中任何行', en: 'Table that selects no row' },
      paragraph: {
        'zh-CN':
          '某一节的表用 where 挑选行，却一行也没有选中，印出来会是空表。where 比较的是文件里的原文，不是显示的文字。改正其中的值。',
        en: 'A table of a section selects rows with “where” and gets none, so it would be printed empty. “where” compares the raw text of the file, not the words shown. Correct its values.',
      },
      example: 'where: { region: [North] }',
    },
  ],
};
