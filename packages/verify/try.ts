import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { buildReport } from '../core/src/index.ts';
import { renderBundle } from '../json/src/index.ts';
const dir = '/work/main/data/aigc-2023/';
const r = buildReport({ manifest: readFileSync(dir + 'report.yaml', 'utf8'), edition: '0.1.0', file: (p) => existsSync(dir + p) ? readFileSync(dir + p) : null });
const by: Record<string, number> = {};
for (const f of r.findings) by[f.severity + ' ' + f.code] = (by[f.severity + ' ' + f.code] ?? 0) + 1;
console.log(by);
for (const f of r.findings.filter((f) => f.severity === 'error').slice(0, 5)) console.log(JSON.stringify(f));
if (!r.report) process.exit(1);
mkdirSync('/tmp/try/out', { recursive: true });
const t = performance.now();
const b = renderBundle(r.report);
console.log('bundle', b.length, (performance.now() - t).toFixed(0) + 'ms');
writeFileSync('/tmp/try/out/bundle.json', b);
if (process.argv[2] === 'json') process.exit(0);
const { renderWorkbook } = await import('@trifold/xlsx');
const { renderBrief, fontFiles } = await import('@trifold/pdf');
const ff: any = fontFiles; 
console.log(ff);
const files = typeof ff === 'function' ? await ff() : ff;
const fonts = { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };
for (const locale of ['zh-CN', 'en'] as const) {
  writeFileSync(`/tmp/try/out/workbook.${locale}.xlsx`, (await renderWorkbook(r.report, { locale })).bytes);
  writeFileSync(`/tmp/try/out/brief.${locale}.pdf`, (await renderBrief(r.report, { locale, fonts })).bytes);
}
