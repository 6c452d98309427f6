import type { Damage, Part } from '../document.ts';

const noteLists = {
  zh: [
    ['注：按照国民经济核算制度，对1992年-2022年历史数据进行了系统修订。'],
    [
      '注：1.城镇单位数据不含私营单位。',
      '　　　2.2012年行业采用新的分类标准，与前期不可比。',
      '　　　3.部分数据因四舍五入不等于合计。',
    ],
    ['说明：本表不含港澳台地区数据', '备注：2023年为初步核算数'],
  ],
  en: [
    ['Note: figures may not add up, because of rounding.'],
    ['Notes: 1. Private units are left out.', '   2. New classification since 2012.'],
    ['* preliminary'],
  ],
};
const sources = {
  zh: ['数据来源：国家统计局', '资料来源：课题组整理'],
  en: ['Source: National Bureau of Statistics', 'Source: own survey'],
};

/** Lines under the table that explain it; at times padded with delimiters, at times after a blank line. */
export const notes: Damage = ({ parts, language, style }, random) => {
  if (style.delimiter === ' ') return null;
  const padded = random.chance(0.3);
  const texts = random.chance(0.7) ? [...random.pick(noteLists[language])] : [];
  if (texts.length === 0 || random.chance(0.6)) texts.push(random.pick(sources[language]));
  if (random.chance(0.3)) parts.push({ kind: 'blank', delimiters: padded });
  parts.push(...texts.map((text): Part => ({ kind: 'note', text, padded })));
  return { damage: 'notes', holds: 'certain', codes: [] };
};
