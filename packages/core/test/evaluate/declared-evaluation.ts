import { type Built, build, field, table } from '../declared/build-declared.ts';

/** Five industries, five indicators in two dimensions; one number is missing, one indicator counts downwards. */
export const industries = `industry,content,reach,use,cost,risk
游戏,9,3,2,8,4
广告,8,3,3,9,2
影视,7,2,2,6,3
医疗,3,1,1,,9
金融,5,2,3,7,7
`;

export const evaluation = `
evaluations:
  - id: matrix
    title: { zh-CN: 行业矩阵, en: Industry matrix }
    description: { zh-CN: 说明, en: Description }
    notice: { zh-CN: 本项目编码, en: Coded by this project }
    table: t
    unit: industry
    status: coded
    digits: 1
    indicators:
      - { code: index, title: { zh-CN: 总指数, en: Index } }
      - { code: change, parent: index, title: { zh-CN: 可变革程度, en: Transformability }, weight: 2 }
      - { code: money, parent: index, title: { zh-CN: 变现潜力, en: Monetization }, weight: 1 }
      - { code: content, parent: change, field: content, weight: 1 }
      - { code: reach, parent: change, field: reach, weight: 1 }
      - { code: use, parent: money, field: use, weight: 1 }
      - { code: cost, parent: money, field: cost, weight: 1 }
      - { code: risk, parent: money, field: risk, weight: 1, direction: -1 }
    method: { missing: skip, rescale: { minMax: [0, 100] }, aggregate: arithmetic }
    robustness: { draws: 500, seed: 20231124, weights: 0.25, rescale: [{ minMax: [0, 100] }, rank], dropOne: true, top: 2 }
    matrix:
      x: change
      y: money
      thresholds: median
      quadrants:
        lowLow: { zh-CN: 观望, en: Wait }
        highLow: { zh-CN: 培育, en: Grow }
        lowHigh: { zh-CN: 收获, en: Harvest }
        highHigh: { zh-CN: 领先, en: Lead }
`;

/** The report of `industries`, with changes to its CSV or its evaluation, further tables or other locales. */
export function buildEvaluation(
  csv = industries,
  change: (yaml: string) => string = (yaml) => yaml,
  more = '',
  further: { tables: string; files: Record<string, string> } = { tables: '', files: {} },
  locales?: string,
): Built {
  const numbers = ['content', 'reach', 'use', 'cost', 'risk'].map((name) => field(name, 'number'));
  const scored = table(
    [field('industry', 'name'), ...numbers],
    ['primaryKey: [industry]', 'status: { value: coded }'],
  );
  return build(
    [scored, further.tables],
    { 'tables/t.csv': csv, ...further.files },
    change(evaluation) + more,
    locales,
  );
}
