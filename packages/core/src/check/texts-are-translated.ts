import type { Manifest } from '../manifest/manifest.ts';
import type { Finding } from '../report/finding.ts';
import type { Locale } from '../report/report.ts';

/** Every text of report.yaml is there in every locale of the report. */
export function textsAreTranslated(manifest: Manifest): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) {
      node.forEach((item, index) => {
        visit(item, `${path}[${index}]`);
      });
    } else if (typeof node === 'object' && node !== null) {
      if (isText(node)) findings.push(...missing(node, path, manifest.locales));
      else
        for (const [key, value] of Object.entries(node)) visit(value, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(manifest, '');
  return findings;
}

function isText(node: object): node is Record<string, string> {
  const entries = Object.entries(node);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => (key === 'zh-CN' || key === 'en') && typeof value === 'string')
  );
}

function missing(text: Record<string, string>, path: string, locales: Locale[]): Finding[] {
  return locales
    .filter((locale) => text[locale] === undefined)
    .map((locale) => ({
      code: 'missing-translation',
      severity: 'error',
      file: 'report.yaml',
      column: path,
      raw: Object.values(text)[0] ?? '',
      message: {
        'zh-CN': `${path} 缺少 ${locale} 的文字。`,
        en: `${path} has no text in ${locale}.`,
      },
      hint: { 'zh-CN': '补上译文。', en: 'Translate it.' },
    }));
}
