import type { CatalogueFamily } from '../catalogue-entry.ts';

export const bundle: CatalogueFamily = {
  id: 'bundle',
  title: { 'zh-CN': '读回数据包', en: 'The bundle, read back' },
  entries: [
    {
      code: 'bundle-invalid',
      severity: 'error',
      title: { 'zh-CN': '数据包不合规格', en: 'Bundle that breaks its schema' },
      paragraph: {
        'zh-CN':
          '文件不是 JSON，或不符合数据包的规格，别的程序无法可靠地读取。不要手工修改数据包；重新构建。',
        en: 'The file is no JSON, or not as the schema of bundles says, so programs can’t rely on it. Don’t edit bundles by hand; build it again.',
      },
      example: '{"figures": [',
    },
    {
      code: 'figure-twice',
      severity: 'error',
      title: { 'zh-CN': '编号出现两次', en: 'Figure there twice' },
      paragraph: {
        'zh-CN': '数据包里有两个数字用同一个编号，引用它就会有歧义。检查相应表的主键，重新构建。',
        en: 'Two figures of the bundle have the same id, so a reference could mean either. Look at the keys of their table and build again.',
      },
      example: 'sales.north.amount',
    },
    {
      code: 'figure-missing',
      severity: 'error',
      title: { 'zh-CN': '编号没有对应的数字', en: 'Figure missing' },
      paragraph: {
        'zh-CN': '数据包的某处引用了一个编号，却没有这个数字。重新构建；若仍如此，请报告。',
        en: 'A part of the bundle refers to a figure that isn’t in it. Build again, and report it if it stays.',
      },
      example: 'sales.north.amount',
    },
    {
      code: 'source-missing',
      severity: 'error',
      title: { 'zh-CN': '来源没有说明', en: 'Source missing' },
      paragraph: {
        'zh-CN': '数据包里用到一个来源编号，来源表里却没有它，读者无从查证。在来源表里补上，重新构建。',
        en: 'The bundle uses the id of a source that it doesn’t describe, so nobody can look it up. Add it to the table of sources and build again.',
      },
      example: 'S99',
    },
    {
      code: 'figure-without-text',
      severity: 'error',
      title: { 'zh-CN': '数字没有写法', en: 'Figure without a text' },
      paragraph: {
        'zh-CN': '一个数字在报告的一种语言里没有写法，那里会是空白。重新构建；若仍如此，请报告。',
        en: 'A figure has no text in one of the report’s languages and would show as nothing. Build again, and report it if it stays.',
      },
      example: 'sales.north.amount',
    },
    {
      code: 'figure-text',
      severity: 'error',
      title: { 'zh-CN': '写法与数值不符', en: 'Text that differs from its value' },
      paragraph: {
        'zh-CN':
          '一个数字显示的各位，不是它的数值舍入后的结果，读者看到的是另一个数。不要手工修改数据包；重新构建，若仍如此请报告。',
        en: 'The digits that a figure shows are not those of its value, rounded: readers would see another number. Don’t edit bundles by hand; build again, and report it if it stays.',
      },
      example: '$14.2B',
    },
    {
      code: 'mark-text',
      severity: 'error',
      title: { 'zh-CN': '标注与数字不符', en: 'Label that differs from its figure' },
      paragraph: {
        'zh-CN': '正文或图上的标注与它引用的数字各位不同。重新构建；若仍如此，请报告。',
        en: 'A label in a chart or a text shows other digits than the figure it refers to. Build again, and report it if it stays.',
      },
      example: '141',
    },
    {
      code: 'evaluation-number',
      severity: 'error',
      title: { 'zh-CN': '评分的数值推不出来', en: 'Number of an evaluation that doesn’t follow' },
      paragraph: {
        'zh-CN':
          '数据包里一个得分、权重、贡献或别的数值，按它写明的方法从原始数值算出来是另一个数。不要手工修改数据包；重新构建，若仍如此请报告。',
        en: 'A score, weight, contribution or other number in the bundle works out as another one from its raw numbers by the stated method. Don’t edit bundles by hand; build again, and report it if it stays.',
      },
      example: '66.7',
    },
    {
      code: 'evaluation-rank',
      severity: 'error',
      title: { 'zh-CN': '名次推不出来', en: 'Rank that doesn’t follow' },
      paragraph: {
        'zh-CN':
          '数据包里一个名次或名次区间，不是它的得分或它的随机数种子给出的那一个。不要手工修改数据包；重新构建，若仍如此请报告。',
        en: 'A rank in the bundle is not the one that its scores give, or an interval of ranks not the one that its seed gives. Don’t edit bundles by hand; build again, and report it if it stays.',
      },
      example: '2',
    },
    {
      code: 'evaluation-figure',
      severity: 'error',
      title: { 'zh-CN': '表里的数字不是评分的数值', en: 'Figure that isn’t its evaluation’s number' },
      paragraph: {
        'zh-CN':
          '评分的结果表、权重表或贡献表里的一个数字，与数据包里那次评分的数值不同：读者看到的和别的程序读到的是两个数。重新构建；若仍如此，请报告。',
        en: 'A figure in a table of results, weights or contributions is not the number that the bundle’s evaluation has: people would see one number and programs read another. Build again, and report it if it stays.',
      },
      example: 'ranking.north.index',
    },
  ],
};
