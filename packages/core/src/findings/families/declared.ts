import type { CatalogueFamily } from '../catalogue-entry.ts';

export const declared: CatalogueFamily = {
  id: 'declared',
  title: { 'zh-CN': '声明过的改动', en: 'Declared changes' },
  entries: [
    {
      code: 'correction-applied',
      severity: 'note',
      title: { 'zh-CN': '已更正', en: 'Correction applied' },
      paragraph: {
        'zh-CN':
          'corrections.csv 里的一条更正已经生效，成品用的是更正后的值，理由和来源随之公布。原始文件没有改动。这条提示让读者看得到改了什么，不必处理。',
        en: 'A line of corrections.csv took effect: the outputs have the corrected value, with its reason and source. The raw file is unchanged. The note lets readers see what was corrected; nothing needs to be done.',
      },
      example: 'tables/financing.csv,14,amount,14l亿,141亿,误识,S3',
    },
    {
      code: 'correction-not-found',
      severity: 'error',
      title: { 'zh-CN': '更正找不到位置', en: 'Correction without a place' },
      paragraph: {
        'zh-CN':
          'corrections.csv 里的一条更正指向不存在的文件、行或列，没有生效。多半是原始文件更新后行号变了。照现在的文件改正它，或删去不再需要的更正。',
        en: 'A line of corrections.csv names a file, line or column that isn’t there, so it had no effect. Mostly the raw file was renewed and its lines have moved. Correct the place, or delete a correction that is no longer wanted.',
      },
      example: 'tables/financing.csv,140,amount,14l亿,141亿,误识,S3',
    },
    {
      code: 'correction-mismatch',
      severity: 'error',
      title: { 'zh-CN': '更正前的值不符', en: 'Correction of another value' },
      paragraph: {
        'zh-CN':
          'corrections.csv 里写的原值（was）与文件里的不同，更正没有生效，以免改错了格。文件可能已经改正过，或行已移动。核对这一格，更新或删去这条更正。',
        en: 'What corrections.csv gives as the old value (“was”) is not what the file has, so the correction had no effect: it might hit the wrong cell. The file may be corrected already, or its lines have moved. Look at the cell, then update or delete the correction.',
      },
      example: 'tables/financing.csv,14,amount,14l亿,141亿,误识,S3',
    },
    {
      code: 'filled-down',
      severity: 'note',
      title: { 'zh-CN': '合并单元格已向下填充', en: 'Merged cells filled down' },
      paragraph: {
        'zh-CN':
          '按 report.yaml 的声明，空着的单元格用上面的值填充；原表里它们是合并的单元格。填充的值在成品里注明了规则。若有空格本来就该空着，去掉这一列的声明。',
        en: 'As report.yaml declares, empty cells took the value above them; in the original they were one merged cell. The rule stands in the provenance of each value. If some cells are meant to be empty, take the declaration off that column.',
      },
      example: '华东,上海,141\n,江苏,120',
    },
    {
      code: 'unpivoted',
      severity: 'note',
      title: { 'zh-CN': '宽表已转成长表', en: 'Wide table made long' },
      paragraph: {
        'zh-CN':
          '按 report.yaml 的声明，每年一列的宽表已转成每年一行，列名成了时期。每个数字仍指回原来的行和列。不必处理。',
        en: 'As report.yaml declares, a table with a column for each year became one with a row for each; the labels are the periods now. Each figure still points to its own line and column in the file. Nothing needs to be done.',
      },
      example: 'region,2021年,2022年,2023年',
    },
    {
      code: 'derived-missing',
      severity: 'note',
      title: { 'zh-CN': '推算缺少依据', en: 'Derived value without its parts' },
      paragraph: {
        'zh-CN':
          '声明为推算的值，算式里有一项缺失，所以结果也是缺失，不会用 0 代替。补上缺少的一项，或在 report.yaml 里去掉这个推算。',
        en: 'A value is declared as derived from others of which one is missing, so the result is missing too and never 0. Fill in the part that is missing, or take the derivation out of report.yaml.',
      },
      example: 'north,,141',
    },
  ],
};
