/** What charts of an evaluation say besides its own words. They hold no digits: each printed number is a figure. */
export const evaluationChartWords = {
  threshold: {
    median: { 'zh-CN': '中位数', en: 'Median' },
    mean: { 'zh-CN': '平均值', en: 'Mean' },
    given: { 'zh-CN': '阈值', en: 'Threshold' },
  },
  steady: {
    'zh-CN': '半数以上抽样留在该象限',
    en: 'In its quadrant in half of all draws or more',
  },
  unsteady: { 'zh-CN': '不到半数', en: 'in fewer' },
  share: { 'zh-CN': '百分数：留在该象限的比例', en: 'Percentage: share of draws in the quadrant' },
  unscored: { 'zh-CN': '没有分数：', en: 'Without a score:' },
  crowded: { 'zh-CN': '图中放不下名称，数值见表：', en: 'No room for these names; see the table:' },
  ranks: { 'zh-CN': '排名区间', en: 'Range of ranks' },
  interval: {
    'zh-CN': '横线：九成抽样落在的名次；圆点：中位名次',
    en: 'Line: ranks in nine of ten draws; dot: median rank',
  },
  unranked: { 'zh-CN': '“–”：有分数，不参与排名', en: '“–”: scored but not ranked' },
  noRank: { 'zh-CN': '–', en: '–' },
} as const;
