import type { CatalogueFamily } from '../catalogue-entry.ts';

export const characters: CatalogueFamily = {
  id: 'characters',
  title: { 'zh-CN': '字符', en: 'Characters' },
  entries: [
    {
      code: 'control-character',
      severity: 'warning',
      title: { 'zh-CN': '控制字符', en: 'Control character' },
      paragraph: {
        'zh-CN':
          '文字里有看不见的控制字符，如响铃或转义符，多由系统之间复制而来。成品里显示不出来，也会让搜索对不上，所以读值时已去掉，原文仍照样保留。从文件里删去。',
        en: 'The text holds a control character such as a bell or an escape, mostly brought along by copying between systems. No output can show it and searches stumble over it, so it is taken out of the value; the raw text is kept. Delete it from the file.',
      },
      example: 'north\u0007,141',
    },
    {
      code: 'replacement-character',
      severity: 'warning',
      title: { 'zh-CN': '替换符', en: 'Replacement character' },
      paragraph: {
        'zh-CN':
          '单元格里有替换符 U+FFFD（�）、由它变来的“锟斤拷”或半个字符，说明文字在来到这里之前就以错误的编码转换过，原来的字已经丢失。Trifold 无法复原，照样显示。回到来源找到原文，重新导出。',
        en: 'The cell has the replacement character U+FFFD (�), 锟斤拷 as it becomes when read as GBK, or half of a character: the text was converted with a wrong encoding or cut before it came here, and what was there is gone. Trifold can’t bring it back and shows what is left. Go back to the source and export it again.',
      },
      example: '北\ufffd,141',
    },
    {
      code: 'tag-character',
      severity: 'warning',
      title: { 'zh-CN': '标签字符', en: 'Tag character' },
      paragraph: {
        'zh-CN':
          '单元格里有 U+E0000 至 U+E007F 的标签字符，人看不见，却能夹带一段文字给程序或语言模型读；除了几面旗帜的表情符号，数据表里没有正当的用处。读值时已去掉，原文仍照样保留。查明来历，从文件里删去。',
        en: 'The cell has tag characters (U+E0000 to U+E007F): people don’t see them, yet they can carry a message to programs and language models, and but for the flags of a few countries a table has no honest use for them. They are taken out of the value; the raw text is kept. Find out where they come from and delete them.',
      },
      example: 'north\u{e0041}\u{e0042}',
    },
    {
      code: 'zero-width',
      severity: 'warning',
      title: { 'zh-CN': '零宽字符', en: 'Zero-width character' },
      paragraph: {
        'zh-CN':
          '单元格里有不占位置的字符，多从网页复制而来。读数时已略过，原文仍照样保留。看不见的字符会让查找和比较失败，最好在文件里删去。',
        en: 'The cell has characters without width, as copied from web pages. They are passed over when the value is read, and the raw text is kept. Searches and comparisons stumble over them, so delete them from the file.',
      },
      example: '1\u200b000',
    },
    {
      code: 'bidi-control',
      severity: 'warning',
      title: { 'zh-CN': '书写方向控制符', en: 'Mark that turns the writing direction' },
      paragraph: {
        'zh-CN':
          '单元格里有改变书写方向的控制符，能让 321 在屏幕上显示成 123，读者看到的与文件里的不同。读值时已去掉，按文件里的顺序读，原文仍照样保留。核对来源，删去控制符。',
        en: 'The cell has marks that turn the writing direction; with them 321 can look like 123, and readers see something else than the file says. They are taken out, and the value is read in the order of the file; the raw text is kept. Check the source and delete the marks.',
      },
      example: '\u202e321\u202c',
    },
    {
      code: 'mixed-width',
      severity: 'warning',
      title: { 'zh-CN': '全角半角混用', en: 'Digits of two widths' },
      paragraph: {
        'zh-CN':
          '一个数字里既有全角也有半角，多半经过手工修改或识别，值得怀疑。Trifold 按同一个数读了它。核对原文，统一成半角。',
        en: 'One number has full-width and half-width digits: it was edited by hand or comes from text recognition, and deserves a look. Trifold read it as one number. Compare it with the source and write it in half-width digits.',
      },
      example: '1２',
    },
    {
      code: 'mixed-script',
      severity: 'warning',
      title: { 'zh-CN': '一个词里混用了文字', en: 'Scripts mixed in a word' },
      paragraph: {
        'zh-CN':
          '一个词里同时有拉丁字母和样子相同的西里尔、希腊等字母，看上去没有异样，却与正常写法不相等，筛选和汇总会漏掉它。单元格照原样保留。用正常的字母重新输入。',
        en: 'A word mixes Latin letters with letters of the same shape from another alphabet, such as Cyrillic or Greek. It looks right but equals no proper spelling, so filters and sums miss it. The cell is kept as it is; type it again with plain letters.',
      },
      example: 'Ореn\u0410I',
    },
    {
      code: 'look-alike',
      severity: 'warning',
      title: { 'zh-CN': '形似汉字的部首', en: 'Radical in place of a character' },
      paragraph: {
        'zh-CN':
          '单元格里有部首字符，如 ⼈（U+2F08），看上去就是汉字“人”，却是另一个字符，多由 PDF 复制而来。搜索、分组和主键都会把它当成别的字。单元格照原样保留；在文件里改成普通汉字。',
        en: 'The cell has a radical such as ⼈ (U+2F08), which looks like the ordinary character 人 but is another one; copying from a PDF brings them along. Searches, groups and keys take it for something else. The cell is kept as it is; replace it with the ordinary character in the file.',
      },
      example: '⼈工智能',
    },
    {
      code: 'homoglyph',
      severity: 'warning',
      title: { 'zh-CN': '看上去相同的两个值', en: 'Two values that look the same' },
      paragraph: {
        'zh-CN':
          '同一列里有两个值，显示出来一样，字符却不同，因此算作两项，分组和主键都会分开。两者都照原样保留。确定哪一个写法正确，改掉另一个。',
        en: 'Two values of a column look the same but are made of different characters, so they count as two: groups and keys fall apart. Both are kept as written. Decide which spelling is right and correct the other.',
      },
      example: 'Мeta',
    },
  ],
};
