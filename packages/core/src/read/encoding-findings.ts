import type { Finding } from '../report/finding.ts';
import type { EncodingFound } from './detect-encoding.ts';
import { chineseEvidence } from './evidence-words.ts';
import type { Dialect } from './raw-table.ts';
import type { TextMeasures } from './text-blocks.ts';

/** What is to be said of how a file was decoded. */
export function encodingFindings(file: string, bytes: Uint8Array, found: EncodingFound): Finding[] {
  const findings: Finding[] = [];
  if (found.certainty === 'guessed' || found.certainty === 'doubtful') {
    const name = found.encoding;
    const evidence = chineseEvidence(found.evidence);
    findings.push({
      code: 'encoding-guessed',
      severity: found.certainty === 'doubtful' ? 'warning' : 'note',
      file,
      message: {
        'zh-CN': `按 ${name} 编码读取${evidence === undefined ? '' : `：${evidence}`}。`,
        en: `Read as ${name}: ${found.evidence}.`,
      },
      hint: {
        'zh-CN': '存为 UTF-8，或在 report.yaml 的表里写明 encoding。',
        en: 'Save it as UTF-8, or declare the table\'s "encoding" in report.yaml.',
      },
    });
  }
  if (found.markLength > 3) {
    findings.push({
      code: 'byte-order-mark',
      severity: 'warning',
      file,
      line: 1,
      message: {
        'zh-CN': '文件开头有多个字节顺序标记，已全部略过。',
        en: 'The file begins with more than one byte order mark; all were passed over.',
      },
    });
  }
  if (found.faults.count > 0) findings.push(faultFinding(file, bytes, found));
  return findings;
}

function faultFinding(file: string, bytes: Uint8Array, { encoding, faults }: EncodingFound): Finding {
  const offsets = faults.offsets.join(', ');
  const more = faults.count > faults.offsets.length ? ' …' : '';
  return {
    code: 'encoding-error',
    severity: 'error',
    file,
    line: lineOf(bytes, faults.offsets[0] ?? 0),
    message: {
      'zh-CN': `有 ${faults.count} 个字节不是 ${encoding}（偏移 ${offsets}${more}），以 U+FFFD 代替。`,
      en: `${faults.count} byte${faults.count === 1 ? ' is' : 's are'} not ${encoding} (offset ${offsets}${more}); U+FFFD stands for them.`,
    },
    hint: {
      'zh-CN': '文件可能混有几种编码；从来源重新导出。',
      en: 'The file may mix encodings; export it again from its source.',
    },
  };
}

/** Physical line of a byte, counted by line feeds, or by carriage returns where there are none. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let feeds = 1;
  let returns = 1;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] === 10) feeds += 1;
    else if (bytes[at] === 13) returns += 1;
  }
  return feeds > 1 ? feeds : returns;
}

/** What was met in the text besides its rows. */
export function textFindings(file: string, measures: TextMeasures, lineEnd: Dialect['lineEnd']): Finding[] {
  const findings: Finding[] = [];
  if (lineEnd === 'mixed') {
    findings.push({
      code: 'mixed-line-ends',
      severity: 'warning',
      file,
      message: {
        'zh-CN': `文件混用换行符（CRLF ${measures.ends.CRLF} 个、LF ${measures.ends.LF} 个、CR ${measures.ends.CR} 个），每一个都算一行结束。`,
        en: `The file mixes line ends (${measures.ends.CRLF} CRLF, ${measures.ends.LF} LF, ${measures.ends.CR} CR); each of them ends a line.`,
      },
      hint: { 'zh-CN': '用编辑器统一换行符后保存。', en: 'Save it with one kind of line end.' },
    });
  }
  if (measures.nulCharacters > 0) {
    findings.push({
      code: 'null-character',
      severity: 'warning',
      file,
      message: {
        'zh-CN': `去掉了 ${measures.nulCharacters} 个 NUL 字符，第一个在偏移 ${measures.firstNul}。`,
        en: `${measures.nulCharacters} NUL character${measures.nulCharacters === 1 ? ' was' : 's were'} left out, the first at offset ${measures.firstNul}.`,
      },
      hint: { 'zh-CN': '从来源重新导出。', en: 'Export the file again from its source.' },
    });
  }
  if (measures.endedByCtrlZ) {
    findings.push({
      code: 'ctrl-z',
      severity: 'warning',
      file,
      message: {
        'zh-CN': '文件末尾的 Ctrl-Z 字符已略过。',
        en: 'The Ctrl-Z at the end of the file was passed over.',
      },
    });
  }
  return findings;
}
