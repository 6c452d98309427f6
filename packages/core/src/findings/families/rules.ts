import type { CatalogueFamily } from '../catalogue-entry.ts';

export const rules: CatalogueFamily = {
  id: 'rules',
  title: { 'zh-CN': '表的规则', en: 'Rules of tables' },
  entries: [
    {
      code: 'constraint-error',
      severity: 'error',
      title: { 'zh-CN': '不满足约束', en: 'Constraint broken' },
      paragraph: {
        'zh-CN':
          '单元格违反了 report.yaml 里为字段声明的约束：必填（required）、最小值（minimum、exclusiveMinimum）、最大值（maximum、exclusiveMaximum）、最短（minLength）、最长（maxLength）、样式（pattern）、可选值（enum 或词表），或者状态不在六种之内。约束是报告对自己数据的承诺，违反时不发布。改正单元格；若约束本身不对，改 report.yaml。',
        en: 'The cell breaks a constraint that report.yaml declares for its field: required, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, enum or a vocabulary; or its status is none of the six. Constraints are what a report promises about its own data, so nothing is published. Correct the cell, or the constraint if that is wrong.',
      },
      example: '136.6%',
      frictionless: 'constraint-error',
    },
    {
      code: 'unique-error',
      severity: 'error',
      title: { 'zh-CN': '值重复', en: 'Value used twice' },
      paragraph: {
        'zh-CN':
          '字段声明为 unique，两行却有同样的值；1,000 与 1000 也算同样。可能是同一条记录录入了两次，也可能抄错了一个。消息里给出了先前的行号；改正一行，或去掉字段的 unique。',
        en: 'The field is declared unique, yet two rows have the same value (1,000 and 1000 are the same): one record entered twice, or a slip in copying. The message names the earlier line. Correct a row, or take “unique” off the field.',
      },
      example: 'S1',
      frictionless: 'unique-error',
    },
    {
      code: 'primary-key',
      severity: 'error',
      title: { 'zh-CN': '主键重复', en: 'Key used twice' },
      paragraph: {
        'zh-CN':
          '两行的主键相同。数字的编号由主键得来，相同的主键会让两个数字用同一个编号，正文里的引用也就不知道指谁。改正一行，或在 primaryKey 里加一个能区分它们的字段。',
        en: 'Two rows have the same primary key. Ids of figures are made from it, so two figures would share an id and a text that quotes it could mean either. Correct a row, or add a field to primaryKey that tells them apart.',
      },
      example: 'north,2023年,2.50',
      frictionless: 'primary-key',
    },
    {
      code: 'foreign-key',
      severity: 'error',
      title: { 'zh-CN': '引用的行不存在', en: 'Reference to nothing' },
      paragraph: {
        'zh-CN':
          '单元格引用另一张表里的行，那里却没有，最常见的是来源编号不在来源表里，或根本没有写来源。没有来源的数字不能发布。在那张表里补一行，或改正编号。',
        en: 'The cell refers to a row of another table that isn’t there; mostly a source id that the table of sources lacks, or no source at all. A figure without a source can’t be published. Add the row there, or correct the id.',
      },
      example: 'S99',
      frictionless: 'foreign-key',
    },
    {
      code: 'source-address',
      severity: 'warning',
      title: { 'zh-CN': '来源的地址不是网址', en: 'Source without a web address' },
      paragraph: {
        'zh-CN':
          '来源表的 url 里写的不是 http 或 https 网址，例如 javascript:、file: 或一段说明。三种输出都把它当文字显示，绝不做成链接。写上公开的网址；没有网址就留空，说明写进 note。',
        en: 'The url of a source begins with neither http:// nor https://: a script, a file on somebody’s disk, or a remark. All outputs show it as words and never as a link. Give the public address; where there is none, leave the cell empty and put remarks into the note.',
      },
      example: 'file:///D:/report.pdf',
    },
    {
      code: 'duplicate-row',
      severity: 'warning',
      title: { 'zh-CN': '整行重复', en: 'Row repeated' },
      paragraph: {
        'zh-CN':
          '一行与前面的某一行每个单元格都相同，求和时会重复计算，多半是粘贴了两次。两行都保留。若确是重复，删去一行。',
        en: 'A row equals an earlier one in every cell; it was probably pasted twice and would count twice in sums. Both are kept. Delete one if it is indeed a repetition.',
      },
      example: 'north,2023年,141',
      frictionless: 'duplicate-row',
    },
    {
      code: 'similar-key',
      severity: 'warning',
      title: { 'zh-CN': '看上去相同的主键', en: 'Keys that look the same' },
      paragraph: {
        'zh-CN':
          '两行的主键只差全角半角、组合字符或看不见的字符，只差大小写或空格，或是同一个时期、同一个数的两种写法：读者当作一个，程序却算作两行。若是同一个，统一写法；若确是两个，换一个看得出差别的名称。',
        en: 'The keys of two rows differ only in width, composed letters or invisible characters, only in capitals or blanks, or in how one period or number is written: readers see one, programs count two. Spell them alike if they are one; give one a name that can be told apart if they are two.',
      },
      example: 'Ａ公司 / A公司',
    },
    {
      code: 'similar-value',
      severity: 'note',
      title: { 'zh-CN': '同一个词的两种写法', en: 'One word spelt in two ways' },
      paragraph: {
        'zh-CN':
          '同一列里有两个单元格只差全角半角、大小写、空格或看不见的字符，分组和筛选时会算作两类。两种写法都照原样保留。若是同一个词，统一写法。',
        en: 'Two cells of a column differ only in width, capitals, blanks or invisible characters, and count as two groups wherever rows are grouped or chosen. Both are kept as they are. Spell them alike if they are one word.',
      },
      example: 'ＡＩ / AI',
    },
  ],
};
