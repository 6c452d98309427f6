import type { CatalogueFamily } from '../catalogue-entry.ts';

export const delimiters: CatalogueFamily = {
  id: 'delimiters',
  title: { 'zh-CN': '分隔符与引号', en: 'Delimiters and quotes' },
  entries: [
    {
      code: 'delimiter-guessed',
      severity: 'warning',
      title: { 'zh-CN': '分隔符是推断的', en: 'Delimiter guessed' },
      paragraph: {
        'zh-CN':
          'Trifold 选了使各行单元格数最一致的分隔符，但另一种也差不多说得通。若选错，数字会落到错误的列里，所以请核对列数和列名。改存为逗号分隔，含逗号的文字加上引号，就不必猜测。',
        en: 'Trifold took the delimiter that gives the rows the same number of cells, but another fits nearly as well. A wrong one would put numbers into other columns, so check how many columns there are and what they are called. Saved with commas, and quotes around text that has some, the file leaves nothing to guess.',
      },
      example: 'a;b,c;d',
    },
    {
      code: 'separator-line',
      severity: 'note',
      title: { 'zh-CN': '声明分隔符的行', en: 'Line that names the separator' },
      paragraph: {
        'zh-CN':
          '第一行是 sep=;，写给 Excel 看的，说明用什么分隔。Trifold 照办，不把这一行当作数据。不必处理。',
        en: 'The first line reads sep=; and tells Excel what parts the cells. Trifold does as it says and takes the line for no data. Nothing needs to be done.',
      },
      example: 'sep=;',
    },
    {
      code: 'other-delimiter',
      severity: 'warning',
      title: { 'zh-CN': '这一行用了别的分隔符', en: 'A row with another delimiter' },
      paragraph: {
        'zh-CN':
          '这一行用全角逗号、分号或制表符分隔，与其余各行不同；只有这样分开，单元格数才与表头相符。Trifold 就这样读了它。把分隔符改成与其他行一致的。',
        en: 'The row is parted by full-width commas, semicolons or tabs, unlike the others, and only so does it have as many cells as the header. Trifold read it that way. Write it with the delimiter of the other rows.',
      },
      example: 'south，2023年，2.50，6.5%',
    },
    {
      code: 'stray-quote',
      severity: 'warning',
      title: { 'zh-CN': '引号位置不对', en: 'Quote out of place' },
      paragraph: {
        'zh-CN':
          '引号出现在单元格中间，或结束之后还有文字，不合 CSV 的规则。只要这样读单元格数与表相符，就把引号当作普通字符读取；否则整行不采用。单元格里的引号要写两遍，整个单元格再加引号。',
        en: 'A quote stands inside a cell, or text follows a closing one, which the rules of CSV don’t allow. Where the row comes out with as many cells as the table has columns, the quote is read as a plain character; otherwise the row is rejected. Double the quotes inside a cell and put the cell in quotes.',
      },
      example: 'north,the "large" one,141',
    },
    {
      code: 'open-quote',
      severity: 'warning',
      title: { 'zh-CN': '引号没有结束', en: 'Quote that is never closed' },
      paragraph: {
        'zh-CN':
          '一个单元格以引号开头，却没有结束的引号；多数程序会把后面的行全部吞进这个单元格。Trifold 只读到这一行的行尾，把引号当作普通字符，后面的行照常读取；单元格数不符时不采用这一行。若后面某行的引号恰好结束了它，而其间的行与数据行一样，则照引号读取，也报这一条。补上结束的引号。',
        en: 'A cell opens with a quote that nothing closes; most programs would swallow every row after it. Trifold reads to the end of the line only, takes the quote for a plain character and goes on with the next row; where the cells don’t add up, the row is rejected. If a quote further down happens to close the cell and lines in between are like rows, it is read as the quotes have it, and told. Close the quote.',
      },
      example: 'north,"a note that never ends,141',
    },
  ],
};
