import type { Damage, Part } from '../document.ts';

const lines = {
  zh: [
    '数据库：分省年度数据',
    '指标：年末总量(万人)',
    '时间：最近20年',
    '单位：亿元',
    '表1 2023年各地区情况',
    '制表：统计处',
  ],
  en: ['Annual data by region', 'Table 3. Overview', 'Unit: million USD', 'Downloaded on 2023-06-01 08:00'],
};

/** One to four lines of title and units before the table; at times padded with delimiters, at times a blank line after. */
export const preamble: Damage = ({ parts, language, style }, random) => {
  const padded = random.chance(0.4);
  const texts = [...lines[language]];
  const before: Part[] = [];
  for (let more = random.whole(1, 4); more > 0; more -= 1) {
    const text = texts.splice(random.whole(0, texts.length - 1), 1)[0];
    // A blank as delimiter would part these lines into cells.
    if (text !== undefined && style.delimiter !== ' ') before.push({ kind: 'preamble', text, padded });
  }
  if (before.length === 0) return null;
  if (random.chance(0.3)) before.push({ kind: 'blank', delimiters: padded });
  parts.splice(parts[0]?.kind === 'separator' ? 1 : 0, 0, ...before);
  return { damage: 'preamble', holds: 'certain', codes: [] };
};
