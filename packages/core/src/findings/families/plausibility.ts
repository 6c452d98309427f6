import type { CatalogueFamily } from '../catalogue-entry.ts';

export const plausibility: CatalogueFamily = {
  id: 'plausibility',
  title: { 'zh-CN': '数字是否合理', en: 'Do the numbers make sense' },
  entries: [
    {
      code: 'total-mismatch',
      severity: 'warning',
      title: { 'zh-CN': '合计与各部分不符', en: 'Total that differs from its parts' },
      paragraph: {
        'zh-CN':
          '公布的合计与各部分之和不同，差额超过了四舍五入能解释的范围。可能有一项录错、漏掉，或合计的口径不同。两者都照原样发布，不作修改。核对来源；若口径确实不同，在注释里说明。',
        en: 'A published total is not the sum of its parts, by more than rounding explains. A part may be mistyped or missing, or the total may cover something else. Both are published as they stand. Check the source, and say in a note if the total is defined otherwise.',
      },
      example: '合计,150',
    },
    {
      code: 'share-mismatch',
      severity: 'warning',
      title: { 'zh-CN': '占比与数值不符', en: 'Share that differs from its values' },
      paragraph: {
        'zh-CN':
          '占比加起来不是百分之百，或与由数值算出的占比不同，差额超过了四舍五入能解释的范围。数字照原样发布。核对来源，看是否漏了一类，或分母不同。',
        en: 'Shares don’t add up to a hundred per cent, or differ from what the values give, by more than rounding explains. They are published as they stand. Check whether a category is missing or the base is another one.',
      },
      example: 'north,141,46.6%',
    },
    {
      code: 'outlier',
      severity: 'note',
      title: { 'zh-CN': '离群值', en: 'Outlier' },
      paragraph: {
        'zh-CN':
          '这个值与同一列的其他值相差悬殊。它可能是真的，也可能多写或少写了一位。数值不作修改，照样发布。对照原文看一眼；属实就不必处理。',
        en: 'The value is far from all others of its column. It may be true, or a digit too many or too few. It is not changed and is published as it is. Compare it with the source; if it is right, nothing needs to be done.',
      },
      example: '14100',
      frictionless: 'deviated-value',
    },
    {
      code: 'unit-jump',
      severity: 'warning',
      title: { 'zh-CN': '疑似单位不同', en: 'Jump as if the unit had changed' },
      paragraph: {
        'zh-CN':
          '一个值与相邻的值正好差着千倍、万倍或亿倍左右，像是有的行以万元计、有的以亿元计。数值不作修改。核对来源的单位，把单位写进单元格或 report.yaml。',
        en: 'A value differs from its neighbours by about a thousand, ten thousand or a hundred million times, as if some rows were in thousands and others in millions. It is not changed. Check the unit in the source and write it into the cell or into report.yaml.',
      },
      example: '1410000',
    },
  ],
};
