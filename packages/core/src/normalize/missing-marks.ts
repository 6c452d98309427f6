import type { MissingReason } from './value.ts';

const marks = new Map<string, MissingReason>(
  Object.entries({
    dash: ['/'],
    notAvailable: [
      'n/a',
      'n.a.',
      'n.a',
      '#n/a',
      '#na',
      'null',
      'nil',
      '\\n',
      'not available',
      'unknown',
      'no data',
      '暂无',
      '暂无数据',
      '暂缺',
      '缺失',
      '数据缺失',
      '无数据',
      '無數據',
      '暫無',
      '暫無數據',
      '未知',
      '未统计',
      '尚无',
      '尚无数据',
      '没有数据',
      '暂无统计',
      '数据暂缺',
      '数据不可得',
    ],
    undisclosed: [
      '未披露',
      '未公开',
      '未公布',
      '未公开披露',
      '未透露',
      '尚未披露',
      '尚未公布',
      '尚未公开',
      '暂未披露',
      '暂未公布',
      '暂未公开',
      '暂不披露',
      '暂不公布',
      '暂不公开',
      '不予披露',
      '不予公开',
      '未予披露',
      '未作披露',
      '不公开',
      '不披露',
      '不详',
      '保密',
      '未公開',
      '未公佈',
      'undisclosed',
      'not disclosed',
    ],
    notApplicable: ['不适用', '不適用', 'not applicable'],
    none: ['无', '無', 'none'],
    suppressed: ['*', '**', '***', '＊', '不予公布', 'suppressed'],
    error: [
      '#div/0!',
      '#ref!',
      '#value!',
      '#name?',
      '#num!',
      '#null!',
      '#spill!',
      '#calc!',
      '#field!',
      '#unknown!',
      '#connect!',
      '#blocked!',
      '#busy!',
      '#error!',
      '#getting_data',
    ],
  } satisfies Partial<Record<MissingReason, string[]>>).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as MissingReason] as const),
  ),
);

/** Marks that count only as they are written here: Na is sodium, None what Python prints. */
const exact = new Map<string, MissingReason>([
  ['NA', 'notAvailable'],
  ['na', 'notAvailable'],
  ['None', 'notAvailable'],
]);

/** Marks that may as well be ordinary words or names in a column of text. */
const ordinaryInText = new Set([
  '/',
  'na',
  'null',
  'nil',
  'none',
  '*',
  '**',
  '***',
  '＊',
  'unknown',
  '未知',
  '\\n',
]);

const longest = Math.max(...[...marks.keys()].map((mark) => mark.length));
const longestRun = 20;

/** Why a trimmed cell holds no value; undefined where it isn't one of the known marks. */
export function missingReason(trimmed: string): MissingReason | undefined {
  const length = trimmed.length;
  if (length === 0) return 'blank';
  if (length > longestRun) return undefined;
  const first = trimmed.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return undefined;
  const run = runReason(trimmed, first);
  if (run !== undefined || length > longest) return run;
  return exact.get(trimmed) ?? marks.get(trimmed) ?? lowerCaseReason(trimmed);
}

function lowerCaseReason(trimmed: string): MissingReason | undefined {
  if (!/^[#\\EeNnSsUu][ -~]/.test(trimmed)) return undefined;
  return /^Err:5\d\d$/.test(trimmed) ? 'error' : marks.get(trimmed.toLowerCase());
}

/** Dashes alone, of any kind and number, with blanks among them or without; three points or more, or ellipses. */
function runReason(trimmed: string, first: number): MissingReason | undefined {
  if (isDash(first)) {
    for (let at = 1; at < trimmed.length; at += 1) {
      const code = trimmed.charCodeAt(at);
      if (!isDash(code) && code !== 0x20) return undefined;
    }
    return 'dash';
  }
  if (!isPoint(first)) return undefined;
  let points = 0;
  for (let at = 0; at < trimmed.length; at += 1) {
    const code = trimmed.charCodeAt(at);
    if (!isPoint(code)) return undefined;
    points += code === 0x2e ? 1 : 3;
  }
  return points >= 3 ? 'ellipsis' : undefined;
}

function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0xff0d ||
    code === 0x2500 ||
    code === 0xfe58 ||
    code === 0xfe63
  );
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2026 || code === 0x22ef;
}

/** The same in a column that is declared text, where NA or None may be somebody's name. */
export function missingReasonInText(trimmed: string): MissingReason | undefined {
  const reason = missingReason(trimmed);
  return reason !== undefined && ordinaryInText.has(trimmed.toLowerCase()) ? undefined : reason;
}
