import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';
import type { DeclaredCorrection } from './declared-correction.ts';

/** The note that a cell was corrected, at its place in the raw file. */
export function correctionApplied(correction: DeclaredCorrection): Finding {
  const { file, line, column, was, is, reason, source } = correction;
  const quoted = [is, source, ...Object.values(reason)].filter((words) => words !== '');
  return {
    code: 'correction-applied',
    severity: 'note',
    file,
    line: Number(line),
    column,
    raw: was,
    quoted: [...new Set(quoted)],
    message: {
      'zh-CN': `“${was}”${is === '' ? '已去掉' : `更正为“${is}”`}${why('：', reason['zh-CN'])}${inBrackets(source, '（', '）')}。`,
      en: `"${was}" was ${is === '' ? 'taken away' : `corrected to "${is}"`}${why(': ', reason.en)}${inBrackets(source, ' (', ')')}.`,
    },
  };
}

/** Nothing where no reason is given, which is an error of its own. */
function why(colon: string, reason = ''): string {
  return reason === '' ? '' : `${colon}${reason}`;
}

function inBrackets(source: string, open: string, close: string): string {
  return source === '' ? '' : `${open}${source}${close}`;
}

/**
 * A correction of a file, line or column that isn't there; `known` lists what is, `moved` is the only line of the column
 * that has what should be corrected.
 */
export function correctionNotFound(
  correction: DeclaredCorrection,
  part: 'file' | 'line' | 'column',
  known: string[] = [],
  moved?: number,
): Finding {
  const { file, line, column } = correction;
  const message: Text = {
    file: {
      'zh-CN': `没有表读取文件“${file}”，这条更正没有生效。`,
      en: `No table reads a file "${file}"; the correction had no effect.`,
    },
    line: {
      'zh-CN': /^\d+$/.test(line)
        ? `“${file}”的第 ${line} 行不是数据行的开头，这条更正没有生效。`
        : `“${line}”不是行号，这条更正没有生效。`,
      en: /^\d+$/.test(line)
        ? `No row of "${file}" starts on line ${line}; the correction had no effect.`
        : `"${line}" is no line number; the correction had no effect.`,
    },
    column: {
      'zh-CN': `“${file}”没有“${column}”列，这条更正没有生效。`,
      en: `"${file}" has no column "${column}"; the correction had no effect.`,
    },
  }[part];
  const hint: Text =
    moved !== undefined
      ? movedTo(moved)
      : known.length === 0
        ? {
            'zh-CN': '照现在的文件改正行号；行号从 1 数起，表头和说明行也算。',
            en: 'Correct the line as the file is now; lines count from 1, header and preamble included.',
          }
        : { 'zh-CN': `现有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` };
  return { ...declaredAt(correction, 'correction-not-found', part, correction[part]), message, hint };
}

function movedTo(line: number): Text {
  return {
    'zh-CN': `该列只有第 ${line} 行是这个值；行移动了就改正行号。`,
    en: `Only line ${line} of the column has that value; correct the line if the row has moved.`,
  };
}

/** A correction whose cell doesn't hold what it says that it holds; `moved` as above. */
export function correctionMismatch(correction: DeclaredCorrection, found: string, moved?: number): Finding {
  return {
    ...declaredAt(correction, 'correction-mismatch', 'was', correction.was),
    message: {
      'zh-CN': `${correction.file} 第 ${correction.line} 行“${correction.column}”列是“${found}”，不是“${correction.was}”；没有更正。`,
      en: `${correction.file}, line ${correction.line}, column "${correction.column}" has "${found}", not "${correction.was}"; nothing was corrected.`,
    },
    hint:
      moved === undefined
        ? {
            'zh-CN': '核对这一格；已经改好的，删去这条更正。',
            en: 'Look at the cell; delete the correction where the file is right by now.',
          }
        : movedTo(moved),
  };
}

/** A second correction of one cell. */
export function correctedTwice(correction: DeclaredCorrection, earlier: DeclaredCorrection): Finding {
  return {
    ...declaredAt(correction, 'correction-mismatch', 'was', correction.was),
    message: {
      'zh-CN': `这一格在第 ${earlier.declaredIn.line} 行已经更正过；这条没有生效。`,
      en: `Line ${earlier.declaredIn.line} corrects the same cell already; this one had no effect.`,
    },
    hint: { 'zh-CN': '两条合为一条。', en: 'Make the two one.' },
  };
}

/** A correction to what the cell has already. */
export function correctionOfNothing(correction: DeclaredCorrection): Finding {
  return {
    ...declaredAt(correction, 'constraint-error', 'is', correction.is),
    message: {
      'zh-CN': '更正前后的值相同，什么也没有改。',
      en: '"was" and "is" are the same, so nothing is corrected.',
    },
    hint: { 'zh-CN': '改正 is，或删去这条更正。', en: 'Correct "is", or delete the correction.' },
  };
}

/** A correction that gives no reason, or not in one of the two languages. */
export function correctionWithoutReason(correction: DeclaredCorrection): Finding {
  return {
    ...declaredAt(correction, 'constraint-error', 'reason', Object.values(correction.reason).join('')),
    message: {
      'zh-CN': '更正没有写理由，或缺少一种语言的理由。',
      en: 'The correction has no reason, or lacks it in one language.',
    },
    hint: {
      'zh-CN': '写明为什么改：一列 reason，或 reason_zh 和 reason_en 两列。',
      en: 'Say why the cell is changed: in "reason", or in "reason_zh" and "reason_en".',
    },
  };
}

/** A correction whose sources are not in the table of sources, or that names none. */
export function correctionWithoutSource(correction: DeclaredCorrection, unknown: string[]): Finding {
  return {
    ...declaredAt(correction, 'foreign-key', 'source', correction.source),
    message:
      unknown.length === 0
        ? { 'zh-CN': '更正没有写来源。', en: 'The correction names no source.' }
        : {
            'zh-CN': `来源“${unknown.join('、')}”不在来源表里。`,
            en: `The source "${unknown.join(', ')}" is not in the table of sources.`,
          },
    hint: {
      'zh-CN': '在来源表里加一行，或改正编号。',
      en: 'Add it to the table of sources, or correct the id.',
    },
  };
}

function declaredAt(correction: DeclaredCorrection, code: string, column: string, raw: string) {
  const { file, line } = correction.declaredIn;
  return { code, severity: 'error' as const, file, line, column, raw };
}
