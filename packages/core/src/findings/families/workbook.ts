import type { CatalogueFamily } from '../catalogue-entry.ts';

export const workbook: CatalogueFamily = {
  id: 'workbook',
  title: { 'zh-CN': '读回工作簿', en: 'The workbook, read back' },
  entries: [
    {
      code: 'workbook-table-missing',
      severity: 'error',
      title: { 'zh-CN': '工作簿缺少一张表', en: 'Table missing' },
      paragraph: {
        'zh-CN': '数据包里的一张表，在工作簿里找不到对应的命名区域。区域名可能被改了；重新构建。',
        en: 'The workbook has no named range for a table of the bundle; perhaps the name was changed. Build it again.',
      },
      example: 'tbl_sales',
    },
    {
      code: 'workbook-rows',
      severity: 'error',
      title: { 'zh-CN': '行数不符', en: 'Number of rows' },
      paragraph: {
        'zh-CN': '工作簿里一张表的行数与数据包不同，可能增删过行。重新构建；若仍如此，请报告。',
        en: 'A table of the workbook has more or fewer rows than the bundle; rows may have been added or deleted. Build again, and report it if it stays.',
      },
      example: 'tbl_sales',
    },
    {
      code: 'workbook-cell-not-empty',
      severity: 'error',
      title: { 'zh-CN': '缺失的值被填上了', en: 'Missing value filled in' },
      paragraph: {
        'zh-CN':
          '数据包里缺失的值，在工作簿里却有内容；缺失应当是空单元格，不是 0。重新构建；若仍如此，请报告。',
        en: 'A value that is missing in the bundle has something in the workbook. Missing is an empty cell, never 0. Build again, and report it if it stays.',
      },
      example: '0',
    },
    {
      code: 'workbook-text',
      severity: 'error',
      title: { 'zh-CN': '文字不符', en: 'Text differs' },
      paragraph: {
        'zh-CN': '工作簿单元格里的文字与数据包不同。重新构建；若仍如此，请报告。',
        en: 'The text of a cell of the workbook is not that of the bundle. Build again, and report it if it stays.',
      },
      example: 'Nord',
    },
    {
      code: 'workbook-cut-untold',
      severity: 'error',
      title: { 'zh-CN': '截断而未说明', en: 'Cut without a word' },
      paragraph: {
        'zh-CN':
          '工作簿里有一段文字超过 Excel 单元格的上限，被截断了，而工作簿的发现表没有说明。读者不会知道还有下文。重新构建；若仍如此，请报告。',
        en: 'A text of the workbook is longer than a cell of Excel and is cut there, but the sheet of findings doesn’t say so. Readers would not know that it goes on. Build again, and report it if it stays.',
      },
      example: '长长长…',
    },
    {
      code: 'workbook-date',
      severity: 'error',
      title: { 'zh-CN': '日期不符', en: 'Date differs' },
      paragraph: {
        'zh-CN': '工作簿里的日期与数据包不同，差一天往往是时区造成的。重新构建；若仍如此，请报告。',
        en: 'A date in the workbook is not that of the bundle; off by a day, a time zone is the usual culprit. Build again, and report it if it stays.',
      },
      example: '2022-12-31',
    },
    {
      code: 'workbook-number',
      severity: 'error',
      title: { 'zh-CN': '数值不符', en: 'Number differs' },
      paragraph: {
        'zh-CN':
          '工作簿单元格里的数值与数据包里的不相等，或不是数字。两份成品互相矛盾。不要手工修改工作簿；重新构建，若仍如此请报告。',
        en: 'The number in a cell of the workbook does not equal that of the bundle, or is none: the outputs contradict each other. Don’t edit workbooks by hand; build again, and report it if it stays.',
      },
      example: '14.2',
    },
    {
      code: 'workbook-format',
      severity: 'error',
      title: { 'zh-CN': '数字格式不符', en: 'Number format differs' },
      paragraph: {
        'zh-CN': '占比没有用百分比格式，或别的数用了，显示出来会差一百倍。重新构建；若仍如此，请报告。',
        en: 'A share lacks the percentage format, or another number has it: it shows a hundred times too much or too little. Build again, and report it if it stays.',
      },
      example: '0.0',
    },
    {
      code: 'workbook-shown',
      severity: 'error',
      title: { 'zh-CN': '显示的位数不符', en: 'Shown digits differ' },
      paragraph: {
        'zh-CN': '单元格的数值正确，按它的格式显示出来的各位却与简报不同。重新构建；若仍如此，请报告。',
        en: 'The number of the cell is right, but its format shows other digits than the brief. Build again, and report it if it stays.',
      },
      example: '14',
    },
    {
      code: 'workbook-qualifier',
      severity: 'error',
      title: { 'zh-CN': '限定词不符', en: 'Qualifier differs' },
      paragraph: {
        'zh-CN':
          '“约”“超过”之类的限定词在工作簿里漏了，或多了，近似数会被当成准确数。重新构建；若仍如此，请报告。',
        en: 'A qualifier such as “about” or “over” is missing in the workbook or should not be there, so an approximate number would pass for an exact one. Build again, and report it if it stays.',
      },
      example: '"约"0',
    },
    {
      code: 'workbook-stage',
      severity: 'error',
      title: { 'zh-CN': '评分表的数值不符', en: 'Stage of a score differs' },
      paragraph: {
        'zh-CN':
          '工作簿里某个评分步骤（原始、处理、缩放、得分、名次或权重）存下的数值与数据包不同，公式与公布的得分就对不上。重新构建；若仍如此，请报告。',
        en: 'A number that the workbook keeps for a stage of an evaluation (raw, treated, rescaled, score, rank or weight) is not the bundle’s, so its formulas would contradict the published scores. Build again, and report it if it stays.',
      },
      example: '56.3',
    },
    {
      code: 'workbook-stage-missing',
      severity: 'error',
      title: { 'zh-CN': '缺少评分步骤', en: 'Stage of a score is missing' },
      paragraph: {
        'zh-CN':
          '工作簿里找不到某个评分步骤的命名区域，或它的行数不对。读者无法照着公式核对得分。重新构建；若仍如此，请报告。',
        en: 'The workbook lacks the named range of a stage of an evaluation, or the range has another number of rows, so that readers can’t follow the formulas. Build again, and report it if it stays.',
      },
      example: 'rescaled_tai_patents',
    },
  ],
};
