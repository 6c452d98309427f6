import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';

/** A `manifest-error` at a path of report.yaml; `message` and `hint` are whole sentences. */
export function manifestProblem(path: string, raw: string, message: Text, hint: Text): Finding {
  return {
    code: 'manifest-error',
    severity: 'error',
    file: 'report.yaml',
    column: path,
    raw,
    message: {
      'zh-CN': `${path}：${message['zh-CN'] ?? ''}`,
      en: `${path}: ${message.en ?? ''}`,
    },
    hint,
  };
}
