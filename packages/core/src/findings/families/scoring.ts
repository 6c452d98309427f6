import type { CatalogueFamily } from '../catalogue-entry.ts';
import { scoredData } from './scored-data.ts';
import { scoringMethod } from './scoring-method.ts';

export const scoring: CatalogueFamily = {
  id: 'scoring',
  title: { 'zh-CN': '评分', en: 'Scoring' },
  entries: [...scoringMethod, ...scoredData],
};
