import type { Finding } from '../report/finding.ts';

/** An error about a file that the declaration `key` of report.yaml names and the folder lacks. */
export function missingFile(path: string, key: 'file' | 'corrections'): Finding {
  return {
    code: 'missing-file',
    severity: 'error',
    file: path,
    message: { 'zh-CN': '文件不存在。', en: 'There is no such file.' },
    hint: {
      'zh-CN': `补上文件，或改正 report.yaml 里的 ${key}。`,
      en: `Add it, or correct "${key}" in report.yaml.`,
    },
  };
}
