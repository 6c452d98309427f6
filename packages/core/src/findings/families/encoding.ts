import type { CatalogueFamily } from '../catalogue-entry.ts';

export const encoding: CatalogueFamily = {
  id: 'encoding',
  title: { 'zh-CN': '编码与换行', en: 'Encoding and line ends' },
  entries: [
    {
      code: 'encoding-error',
      severity: 'error',
      title: { 'zh-CN': '编码有误', en: 'Bytes that fit no encoding' },
      paragraph: {
        'zh-CN':
          '有些字节在文件的编码里不是任何字符，或者没有一种编码与文件相符。认不出的字节以 U+FFFD 代替，原来的字已经丢失，所以不发布。从来源重新导出为 UTF-8；若是 Big5 之类的编码，在 report.yaml 的表里写明 encoding。',
        en: 'Some bytes are no characters in the file’s encoding, or the file fits none at all. U+FFFD stands where a byte could not be read; what was there is lost, so nothing is published. Export the file again from its source as UTF-8, or declare the table’s “encoding” in report.yaml where it is another one, such as big5.',
      },
      example: '\ufffd\ufffd方,141',
      frictionless: 'encoding-error',
    },
    {
      code: 'encoding-guessed',
      severity: 'note',
      title: { 'zh-CN': '编码是推断的', en: 'Encoding guessed' },
      paragraph: {
        'zh-CN':
          '文件不是 UTF-8，也没有声明编码，Trifold 按字节的样子推断了一种，并写明依据；依据单薄时是警告。看一眼几个汉字或带重音的字母就能确定对不对。存为 UTF-8，或在 report.yaml 的表里写明 encoding，就不再推断。',
        en: 'The file is not UTF-8 and nothing is declared, so Trifold judged by its bytes and says on what evidence; where there is little, it is a warning. A look at a few accented or Chinese words settles whether it is right. Save the file as UTF-8, or declare the table’s “encoding” in report.yaml, and nothing is guessed.',
      },
      example: '地区,金额',
    },
    {
      code: 'byte-order-mark',
      severity: 'warning',
      title: { 'zh-CN': '不止一个字节顺序标记', en: 'More than one byte order mark' },
      paragraph: {
        'zh-CN':
          '文件开头有两个以上的字节顺序标记（U+FEFF），多半是程序把带标记的文件又保存了一遍。它们不属于第一个列名，已全部略过。重新保存一次，只留一个或不留。',
        en: 'The file begins with two or more byte order marks (U+FEFF); programs add one each time they save a file that has one. They are no part of the first label and are all passed over. Save the file with one mark or none.',
      },
      example: '\ufeff\ufeffregion,amount',
    },
    {
      code: 'mixed-line-ends',
      severity: 'warning',
      title: { 'zh-CN': '换行符不一', en: 'Mixed line ends' },
      paragraph: {
        'zh-CN':
          '文件里有的行以 CRLF 结束，有的只有 LF 或 CR，多半由几个文件拼接而成，或在不同系统上改过。Trifold 把每一种都当作换行，行号据此计算。用编辑器统一换行符，别的程序读起来才不会出错。',
        en: 'Some lines end in CRLF, others in LF or CR alone: parts of several files were joined, or it was edited on different systems. Trifold takes each of them for a line end and counts lines so. Save it with one kind of line end, because other programs may join rows.',
      },
      example: 'north,1\r\nsouth,2\n',
    },
  ],
};
