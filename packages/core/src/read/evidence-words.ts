/** Evidence for an encoding in Chinese, by its English words. */
const patterns: [RegExp, string][] = [
  [/^byte order mark$/, '有字节顺序标记'],
  [/^well-formed throughout$/, '全文符合 UTF-8'],
  [/^byte order mark, well-formed throughout$/, '有字节顺序标记，全文符合 UTF-8'],
  [/^every second byte of its ASCII characters is NUL$/, 'ASCII 字符的字节两个里有一个是 NUL'],
  [/^(\d+) sequences are UTF-8, (\d+) bytes are not$/, '有 $1 处符合 UTF-8，$2 个字节不符'],
  [
    /^neither UTF-8 nor GB 18030, single accents among ASCII letters$/,
    '既不是 UTF-8 也不是 GB 18030，ASCII 字母间夹着单个带音符的字母',
  ],
  [
    /^not UTF-8; (\d+) sequences of several bytes are GB 18030, (\d+) of them common$/,
    '不是 UTF-8；多字节序列中有 $1 处符合 GB 18030，其中 $2 处是常用字',
  ],
];

/** The evidence in Chinese; undefined where it has no words of its own. */
export function chineseEvidence(evidence: string): string | undefined {
  const pattern = patterns.find(([test]) => test.test(evidence));
  return pattern && evidence.replace(pattern[0], pattern[1]);
}
