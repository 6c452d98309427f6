/** Words that notes begin with, before a colon or full stop. */
const noteWords = [
  '附?注释?|附注|备注|说明|数据说明|(?:数据|资料)?来源|出处|口径|免责声明',
  '(?:制表|填表|填报|审核|联系|发布)(?:人|单位|机构|部门|日期|时间|电话|方式)?',
  '(?:最后)?更新(?:时间|日期)?|(?:统计|下载|导出|打印)(?:时间|日期)',
  '(?:data\\s+)?sources?|notes?|remarks?|footnotes?|disclaimer|(?:last\\s+)?updated|downloaded',
].join('|');

/** Notes begin with a word, a mark that rows refer to or that comments have, or are the number of a page. */
const noteStart = new RegExp(
  `^[\\s\\u3000]*(?:(?:${noteWords})\\s*(?:\\d+|[（(]\\d+[)）])?\\s*[:：.。]|[*＊※†‡]\\s*\\S|[①-⑳]\\s*\\S|#\\s+[^\\d\\s]|[第共]\\s*\\d+\\s*页|[-–—]\\s*\\d+\\s*[-–—]\\s*$|page\\s+\\d+(?:\\s*(?:of|/)\\s*\\d+)?\\s*$)`,
  'i',
);

/** How further lines of a note begin: numbered or set in. */
const noteContinues = /^(?:[\s\u3000]+\S|[\s\u3000]*(?:\d{1,2}[.、)）]|[（(]\d{1,2}[)）]|[①-⑳]))/;

/** What lines above a table are like: a word, a colon and something. */
const labelled = /^[^:：,，;；|\t]{1,20}[:：]/;

export function startsNote(cell: string): boolean {
  return cell.length > 1 && noteStart.test(cell);
}

export function continuesNote(cell: string): boolean {
  return noteContinues.test(cell);
}

export function isLabelled(cell: string): boolean {
  return labelled.test(cell.trim());
}

/** A mark that tells the unit of a whole table, such as 单位：亿元 or (万人). */
export function isUnitMark(cell: string): boolean {
  return /^(?:(?:计量)?单位|units?)\s*[:：]|^[（(][^（()）]{1,12}[)）]$/i.test(cell.trim());
}

/** What explains rather than names: a word with a colon, or a sentence to its end. */
export function isRemark(cell: string): boolean {
  return isLabelled(cell) || /[。；;]$|[a-z)]\.$/i.test(cell.trim());
}

/** The number of a table, above it. */
export function isCaption(text: string): boolean {
  return /^[\s\u3000]*(?:附?表\s*[\d一二三四五六七八九十]|table\s+\d)/i.test(text);
}
