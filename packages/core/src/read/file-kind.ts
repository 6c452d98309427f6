/** What the first bytes of a file say that it is, where it is no text; in both languages. Undefined for text. */
export function binaryKind(bytes: Uint8Array): { 'zh-CN': string; en: string } | undefined {
  return signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte))?.kind;
}

const excel = { 'zh-CN': 'Excel 文件（或 zip 压缩包）', en: 'an Excel file (or another zip archive)' };

const signatures = [
  { start: [0x50, 0x4b, 0x03, 0x04], kind: excel },
  { start: [0x50, 0x4b, 0x05, 0x06], kind: excel },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    kind: { 'zh-CN': '旧版 Excel 文件（.xls）', en: 'an old Excel file (.xls)' },
  },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: { 'zh-CN': 'PDF 文件', en: 'a PDF' } },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: { 'zh-CN': 'PNG 图片', en: 'a PNG picture' } },
  { start: [0xff, 0xd8, 0xff], kind: { 'zh-CN': 'JPEG 图片', en: 'a JPEG picture' } },
  { start: [0x1f, 0x8b, 0x08], kind: { 'zh-CN': 'gzip 压缩文件', en: 'a gzip archive' } },
];
