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
      code: 'total-off-rule',
      severity: 'warning',
      title: { 'zh-CN': '公布的总数不合其规则', en: 'Published total that its rule does not give' },
      paragraph: {
        'zh-CN':
          'report.yaml 写明了来源自己的算法（如七成加三成），按它由同一行的其他数重算，结果与公布的总数之差超过了容许值；没有写容许值时，超过了四舍五入能解释的范围。来源可能算错、抄错，或对这一行另有口径。各数都照原样发布。核对来源，并在表的说明里写明。',
        en: 'By the source’s own rule as report.yaml declares it, seven tenths of this and three of that, say, the other numbers of the row give another total than was published, by more than the tolerance or, without one, by more than rounding explains. The source may have slipped or counted this row otherwise. All numbers are published as they stand. Check the source, and say so in a note of the table.',
      },
      example: 'ernie-bot-4-web,88.22,76.48,78.32,57.05',
    },
    {
      code: 'rank-off-rule',
      severity: 'warning',
      title: { 'zh-CN': '公布的名次不合分数', en: 'Published rank that the scores do not give' },
      paragraph: {
        'zh-CN':
          '按 report.yaml 写明的规则由分数重排名次（1、2、2、4，并列的差距与不参加排名的行照声明），结果与公布的名次不同，而且不是分数舍入造成的。名次或分数可能抄错。都照原样发布。核对来源。',
        en: 'Ranks made anew from the scores (1, 2, 2, 4, with ties and rows without a rank as report.yaml declares) differ from a published one, and digits that were rounded away don’t explain it. Rank or score may be a slip. Both are published as they stand. Check the source.',
      },
      example: 'beta,2,71.5 … gamma,4,71.5',
    },
    {
      code: 'score-differs',
      severity: 'warning',
      title: { 'zh-CN': '同一个数在两张表里不同', en: 'One number, two tables, two values' },
      paragraph: {
        'zh-CN':
          'report.yaml 写明两张表的某个数应当相同，同一个对象在两处却不一样，位数不同也解释不了。多半有一处抄错。两处都照原样发布。对照来源改正，或写明来源自己不一致。',
        en: 'report.yaml says that two tables give the same number, yet a row differs from its counterpart by more than a lack of digits explains. One of them is probably a slip. Both are published as they stand. Correct it from the source, or say that the source contradicts itself.',
      },
      example: 'overall.csv: alpha,79.02 … open.csv: alpha,79.20',
    },
    {
      code: 'result-off-print',
      severity: 'warning',
      title: { 'zh-CN': '评估结果与公布的不同', en: 'Result unlike the published one' },
      paragraph: {
        'zh-CN':
          '一项评估与公布的得分或名次对照，这个对象的两个数相差超过舍入或写明的容差。两者都照原样发布，对照表里也有。核对各项指标和方法是否与来源一致；若原因已知，在正文里写明。',
        en: 'An evaluation is compared with published scores or ranks, and for this unit the two differ by more than rounding or the stated tolerance. Both are published as they stand, and the table of comparison has them too. See whether indicators and method are the source’s own; where the reason is known, say so in the text.',
      },
      example: 'compare: [{ id: undp, result: index_rank, table: published, field: undp }]',
    },
    {
      code: 'reconciled',
      severity: 'note',
      title: { 'zh-CN': '已复核', en: 'Recomputed and compared' },
      paragraph: {
        'zh-CN':
          '声明的规则或对照逐行复核过了，这里写明有多少行相符，最大相差多少，多少行因缺少数值或不确切而无法核对。数据没有改动。一行也核对不了时是警告，多半是字段写错了。',
        en: 'A declared rule or comparison was checked row by row. The note says how many rows agree, by how much they differ at most, and how many can’t be compared since numbers are missing or not exact. Nothing is changed. If no row could be compared it is a warning: the fields are probably the wrong ones.',
      },
      example: 'reconcile: [{ total: { field: total, parts: { open: 0.7, opt: 0.3 } } }]',
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
