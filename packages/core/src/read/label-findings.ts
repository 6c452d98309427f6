import type { Finding } from '../report/finding.ts';
import { lineFinding } from './read-findings.ts';

const nameHint = { 'zh-CN': '给每一列写一个不同的名称。', en: 'Give each column a name of its own.' };

/** Labels that are blank, used twice, or the same but for width, blanks and invisible characters. */
export function labelFindings(file: string, header: string[], line: number): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const similar = new Map<string, string>();
  header.forEach((label, column) => {
    const place = column + 1;
    if (label === '') {
      const message = { 'zh-CN': `第 ${place} 列没有名称。`, en: `Column ${place} has no label.` };
      findings.push(
        lineFinding(file, 'blank-label', 'warning', line, message, { raw: label, hint: nameHint }),
      );
      return;
    }
    const plain = label.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '');
    const other = similar.get(plain);
    if (seen.has(label)) {
      const message = { 'zh-CN': `列名“${label}”重复。`, en: `The label "${label}" is used twice.` };
      findings.push(
        lineFinding(file, 'duplicate-label', 'warning', line, message, { raw: label, hint: nameHint }),
      );
    } else if (other !== undefined) {
      const message = {
        'zh-CN': `第 ${place} 列的名称与“${other}”看上去一样，两列分开保留。`,
        en: `The label of column ${place} looks like "${other}"; the two columns are kept apart.`,
      };
      findings.push(
        lineFinding(file, 'similar-label', 'warning', line, message, { raw: label, hint: nameHint }),
      );
    }
    seen.add(label);
    if (other === undefined) similar.set(plain, label);
  });
  return findings;
}

/** Labels made unique, for naming columns: a, a (2), a (3); a blank one takes the column's letter. */
export function uniqueLabels(header: string[]): string[] {
  const taken = new Set(header.filter((label) => label !== ''));
  const used = new Set<string>();
  return header.map((label, column) => {
    const wanted = label === '' ? columnLetter(column) : label;
    if (!used.has(wanted) && (label !== '' || !taken.has(wanted))) {
      used.add(wanted);
      return wanted;
    }
    let number = 2;
    while (used.has(`${wanted} (${number})`) || taken.has(`${wanted} (${number})`)) number += 1;
    const unique = `${wanted} (${number})`;
    used.add(unique);
    return unique;
  });
}

/** As spreadsheets name columns: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
