import { sampleTable } from './sample-table.ts';

/** Long enough for several pages, in three statuses and from two sources. */
export const financing = sampleTable(
  'financing',
  ['全球人工智能融资', 'Global AI financing'],
  [
    ['period', 'period', '时期', 'Period'],
    ['scope', 'text', '范围', 'Scope'],
    ['amount', 'money', '金额', 'Amount', '亿美元', 'US$ billion'],
    ['deals', 'number', '笔数', 'Deals'],
    ['remark', 'text', '说明', 'Remark'],
  ],
  Array.from({ length: 64 }, (_, at) => {
    const year = 2008 + Math.floor(at / 4);
    const quarter = (at % 4) + 1;
    return {
      key: `q${at}`,
      status: (['reported', 'related', 'derived'] as const)[at % 3] ?? 'reported',
      sources: at % 5 === 0 ? ['R02', 'R58'] : ['R58'],
      cells: [
        [`${year}年第${quarter}季度`, `Q${quarter} ${year}`],
        at % 2 === 0 ? ['全球生成式人工智能', 'Global generative AI'] : ['全球', 'Global'],
        at % 7 === 3 ? '—' : [`约${120 + at * 7}`, `≈${((120 + at * 7) / 10).toFixed(1)}`],
        String(300 + at * 11),
        at % 4 === 0
          ? [
              '第一版口径，统计到季末为止，其后由发布者修订。',
              'First vintage, counted up to the quarter’s end and revised by its publisher later.',
            ]
          : '',
      ],
    };
  }),
);

/** Text only, coded throughout, from one source. */
export const applications = sampleTable(
  'applications',
  ['各行业的应用', 'Applications by industry'],
  [
    ['industry', 'text', '行业', 'Industry'],
    ['stage', 'text', '环节', 'Stage'],
    ['application', 'text', '应用', 'Application'],
    ['evidence', 'text', '依据', 'Evidence'],
  ],
  Array.from({ length: 14 }, (_, at) => ({
    key: `a${at}`,
    status: 'coded',
    cells: [
      at < 7 ? ['游戏', 'Games'] : ['广告营销', 'Advertising and marketing'],
      at % 2 === 0 ? ['策划与研发', 'Concept and development'] : ['运营', 'Operation'],
      [
        '概念图、角色与场景的草图（含立绘）、剧情文本与配音',
        'Concept art, drafts of characters and scenes, plot texts and voices',
      ],
      [
        '公开摘要的文字说明了环节，没有给出评分。',
        'The public summary’s text names the stage and gives no score.',
      ],
    ],
  })),
  {
    'zh-CN': '成熟度由本项目编码，不是发布者的评分。',
    en: 'The maturity is this project’s coding, not a score of the publisher’s.',
  },
);
