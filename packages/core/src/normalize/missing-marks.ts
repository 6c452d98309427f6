import type { MissingReason } from './value.ts';

const marks = new Map<string, MissingReason>(
  Object.entries({
    dash: ['-', '—', '——', '–', '―', '─', '−', '－', '--', '---', '/'],
    notAvailable: [
      'N/A',
      'n/a',
      'N/a',
      'NA',
      'n.a.',
      '#N/A',
      'null',
      'NULL',
      'Null',
      'None',
      'nil',
      '暂无',
      '暂缺',
      '缺失',
    ],
    undisclosed: ['未披露', '未公开', '不详', '保密', 'undisclosed', 'not disclosed'],
    notApplicable: ['不适用', 'not applicable'],
    none: ['无', '無', 'none'],
    ellipsis: ['…', '……', '...', '⋯'],
    suppressed: ['*', '**', '***', '＊'],
    error: ['#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  } satisfies Partial<Record<MissingReason, string[]>>).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as MissingReason] as const),
  ),
);

/** Marks that may as well be ordinary words or names in a column of text. */
const ordinaryInText = new Set([
  '/',
  'NA',
  'null',
  'NULL',
  'Null',
  'None',
  'nil',
  'none',
  '*',
  '**',
  '***',
  '＊',
]);

const longest = Math.max(...[...marks.keys()].map((mark) => mark.length));

/** Why a trimmed cell holds no value; undefined where it isn't one of the known marks. */
export function missingReason(trimmed: string): MissingReason | undefined {
  if (trimmed === '') return 'blank';
  return trimmed.length > longest ? undefined : marks.get(trimmed);
}

/** The same in a column that is declared text, where NA or None may be somebody's name. */
export function missingReasonInText(trimmed: string): MissingReason | undefined {
  return ordinaryInText.has(trimmed) ? undefined : missingReason(trimmed);
}
