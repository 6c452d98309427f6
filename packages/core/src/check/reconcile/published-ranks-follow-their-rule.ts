import { joinedCodes } from '../../declared/derive/row-codes.ts';
import type { RankRuleSpec } from '../../manifest/reconcile.ts';
import { type Column, rawCell, type Table } from '../../normalize/table.ts';
import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';
import { placeOf, shorten } from '../place-of.ts';
import type { Rule } from '../rule.ts';
import { allTotalRows } from '../total-rows.ts';
import { exactNumber } from './exact-number.ts';
import { rankBounds } from './rank-bounds.ts';
import { rankRuleWords } from './rank-rule-words.ts';
import { reconciled } from './reconciled.ts';

/** Ranks that a source published follow from its scores: 1, 2, 2, 4, ties and rows without a rank as declared. */
export const publishedRanksFollowTheirRule: Rule = (table) =>
  (table.spec.reconcile ?? []).flatMap((spec) => ('rank' in spec ? checkRanks(table, spec.rank) : []));

/** A row that takes part in ranking. */
interface Ranked {
  row: number;
  score: number;
  place: number;
  /** As published; undefined where there is none. */
  rank: number | undefined;
}

function checkRanks(table: Table, spec: RankRuleSpec): Finding[] {
  const fieldOf = (name: string) => table.fields.find((field) => field.spec.name === name);
  const column = fieldOf(spec.field);
  const scores = fieldOf(spec.by);
  if (!column || !scores) return [];
  const rule = rankRuleWords(scores, spec);
  const isUnranked = unrankedTest(column, spec);
  const { codes } = joinedCodes(
    (spec.within ?? []).flatMap((name) => fieldOf(name)?.raw.slice(0, 1) ?? []),
    table.rowCount,
  );
  const totals = new Set(allTotalRows(table));
  const groups = new Map<number, Ranked[]>();
  const result = { checked: 0, agree: 0, unchecked: 0 };
  let withoutRank = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (totals.has(row)) continue;
    if (isUnranked(row)) {
      withoutRank += 1;
      continue;
    }
    const score = exactNumber(scores, row);
    const rank = exactNumber(column, row);
    if (!score || (!rank && column.readingAt(row).value.type !== 'missing')) {
      result.unchecked += 1;
      if (!score) continue;
    }
    const ranked = {
      row,
      score: Number(score.value) * (spec.order === 'ascending' ? -1 : 1),
      place: score.place,
      rank: rank && Number(rank.value),
    };
    const group = groups.get(codes[row] ?? 0);
    if (group) group.push(ranked);
    else groups.set(codes[row] ?? 0, [ranked]);
  }
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const unit = spec.exact ? 0 : 10 ** group.reduce((most, { place }) => Math.max(most, place), -32);
    const bounds = rankBounds(
      Float64Array.from(group, ({ score }) => score),
      Number(spec.tieDistance ?? 0),
      unit,
    );
    group.forEach(({ row, rank }, at) => {
      if (rank === undefined && column.readingAt(row).value.type !== 'missing') return;
      result.checked += 1;
      const [first = 0, last = 0] = [bounds.first[at], bounds.last[at]];
      if (rank !== undefined && rank >= first && rank <= last) result.agree += 1;
      else findings.push(differs(table, column, row, rank, { first, last }, rule));
    });
  }
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more =
    withoutRank === 0
      ? { 'zh-CN': '', en: '' }
      : {
          'zh-CN': `；另有 ${withoutRank} 个不参加排名`,
          en: `; ${withoutRank} row${withoutRank === 1 ? ' has' : 's have'} no rank`,
        };
  const words = {
    what: { 'zh-CN': '公布的名次', en: 'published ranks' },
    claim: { 'zh-CN': `与${rule['zh-CN']}相符`, en: `agree with ranking ${rule.en}` },
    more,
  };
  return [...findings, ...reconciled(table, column, result, words)];
}

/** Whether a row is marked as one without a rank. */
function unrankedTest(column: Column, { unranked }: RankRuleSpec): (row: number) => boolean {
  if (unranked === undefined) return (row) => column.readingAt(row).value.type === 'missing';
  const marks = new Set([unranked].flat().map((mark) => mark.trim()));
  return (row) => marks.has(rawCell(column, row).trim());
}

function differs(
  table: Table,
  column: Column,
  row: number,
  rank: number | undefined,
  { first, last }: { first: number; last: number },
  rule: Text,
): Finding {
  const place = placeOf(table, column, row);
  const key = shorten(table.keyAt(row));
  const zh = first === last ? `第 ${first}` : `第 ${first} 到 ${last} 之间`;
  const en = first === last ? String(first) : `one from ${first} to ${last}`;
  return {
    code: 'rank-off-rule',
    severity: 'warning',
    ...place,
    quoted: [key],
    message:
      rank === undefined
        ? {
            'zh-CN': `“${key}”没有名次，${rule['zh-CN']}应为${zh}。`,
            en: `"${key}" has no rank; ranking ${rule.en} gives ${en}.`,
          }
        : {
            'zh-CN': `“${key}”公布的名次是 ${rank}，${rule['zh-CN']}应为${zh}。`,
            en: `"${key}" is published at rank ${rank}; ranking ${rule.en} gives ${en}.`,
          },
    hint: {
      'zh-CN': '对照来源核对名次和分数；若规则不同，改 reconcile。',
      en: 'Compare rank and score with the source; if it ranks otherwise, change "reconcile".',
    },
  };
}
