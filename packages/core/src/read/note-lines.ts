/** Words that notes begin with, and marks that refer to them. */
const noteStart =
  /^[\s\u3000]*(?:(?:附?注|备注|说明|附注|数据说明|(?:数据|资料)?来源|出处|口径|免责声明|制表|更新时间|统计时间|下载时间|notes?|sources?|remarks?|footnotes?|disclaimer|updated|downloaded)\s*(?:\d+|[（(]\d+[)）])?\s*[:：.。]|[*＊※†‡]\s*\S|[①-⑳]\s*\S)/i;

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
