import type { RankRuleSpec } from '../../manifest/reconcile.ts';
import type { Column } from '../../normalize/table.ts';
import type { Text } from '../../report/report.ts';

/** How ranks are made, in words that follow "ranking": by Total, lowest first, ties within 0.03. */
export function rankRuleWords({ spec: field }: Column, { order, tieDistance }: RankRuleSpec): Text {
  const isUpwards = order === 'ascending';
  const hasTies = tieDistance !== undefined && Number(tieDistance) > 0;
  return {
    'zh-CN': `按“${field.title['zh-CN'] ?? field.name}”${isUpwards ? '从低到高' : ''}排名${hasTies ? `（相差不超过 ${tieDistance} 并列）` : ''}`,
    en: `by ${field.title.en ?? field.name}${isUpwards ? ', lowest first' : ''}${hasTies ? ` (ties within ${tieDistance})` : ''}`,
  };
}
