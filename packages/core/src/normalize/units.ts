import { alternatives } from './alternatives.ts';
import { wordTable } from './word-table.ts';

/** Counted things. 类, 级, 号, 期 and 版 also number what they count, and are not among them. */
const unitWords =
  '人次 人 家 个 個 台 臺 件 款 项 笔 起 次 户 所 辆 套 只 条 张 本 篇 部 座 枚 份 支 艘 架 间 栋 桶 吨 平方公里 公里 平方米 立方米 千瓦时 千瓦 兆瓦 千米 亩 公顷 公斤 千克 克 米 倍 名 位 例 宗 门 种 岁 股 颗 场 幅 people person persons company companies time times tonne tonnes'.split(
    ' ',
  );

const kindWords = [
  '%',
  '‰',
  '‱',
  ...['个百分点', '個百分點', '百分点', '百分點', '个基点', '個基點', '基点', '基點', '成', '成半'],
  ...['percent', 'per cent', 'pct', 'pcts', 'percentage point', 'percentage points', 'pp', 'ppt', 'ppts'],
  ...['bp', 'bps', 'basis point', 'basis points'],
  ...['个bp', '个bps', '个pp', '个ppt', '个pct'],
];

/** Counted things behind their number. */
export const units = wordTable(unitWords);
/** What makes a number a percentage or a difference in percentage points. */
export const kinds = wordTable(kindWords);
/** The same for regular expressions. */
export const unitPattern = alternatives(unitWords);
export const kindPattern = alternatives(kindWords);
