import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import type { CleanTable } from './clean-table.ts';
import { codedKinds } from './coded-kinds.ts';
import { fillColumns } from './fill-columns.ts';
import { numberKinds } from './number-kinds.ts';
import { textKinds } from './text-kinds.ts';

/** An export of answers: number, time, questions as labels, and long comments. */
export function surveyTable(random: Random, language: Language, rowCount: number): CleanTable {
  const [, , , answer, , comment] = textKinds as [CellKind, CellKind, CellKind, CellKind, CellKind, CellKind];
  const [, time] = codedKinds as [CellKind, CellKind];
  const score = numberKinds[0] as CellKind;
  const questions = random.whole(1, 8);
  const kinds = [score, time];
  const labels = language === 'zh' ? ['序号', '提交答卷时间'] : ['No', 'Submitted'];
  for (let number = 1; number <= questions; number += 1) {
    const kind = random.pick([answer, answer, score, comment]);
    kinds.push(kind);
    const stem = random.pick(kind.labels[language]);
    labels.push(language === 'zh' ? `${number}、${stem}` : `Q${number}. ${stem}`);
  }
  const rows = fillColumns(random, language, kinds, rowCount);
  for (const [index, row] of rows.entries()) row[0] = String(index + 1);
  return { language, labels, kinds, rows };
}
