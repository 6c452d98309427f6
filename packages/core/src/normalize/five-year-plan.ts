/** First years of the plans whose names are no numerals as well: 十五 may be fifteen. */
const starts: Record<string, number> = {
  九五: 1996,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

const shape = /^[“"]?(九五|十[一二三四五]五)[”"]?(期间|时期|规划期)?$/;

/**
 * A five-year plan of China: 十四五 is 2021 to 2025. Where no column says that it is one of periods, only with 期间 or
 * 时期 behind it. Undefined for anything else.
 */
export function readPlan(text: string, inColumn: boolean): { start: string; end: string } | undefined {
  const match = text.length > 8 ? null : shape.exec(text);
  if (!match || (!inColumn && match[2] === undefined)) return undefined;
  const first = starts[match[1] ?? ''];
  return first === undefined ? undefined : { start: `${first}-01-01`, end: `${first + 4}-12-31` };
}
