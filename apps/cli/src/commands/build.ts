import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildReport, type Locale, type Report } from '@trifold/core';
import type { BuildCall } from '../arguments.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { loadReport } from '../load-report.ts';
import type { Output } from '../outputs.ts';
import { createProgress, type Progress, sizeText } from '../progress.ts';
import { publish } from '../publish.ts';
import { renderBriefs } from '../render-briefs.ts';
import { UsageError } from '../usage-error.ts';

/** Publishes a report. With an error among the findings nothing is written and earlier outputs stay. */
export async function runBuild(call: BuildCall): Promise<number> {
  const started = performance.now();
  // A handler keeps a polite signal from falling between the two renames of publish.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const progress = createProgress(process.stdout);
  progress.step('reading');
  const result = buildReport(loadReport(call.report));
  if (!result.report) {
    progress.done();
    printFindings(result.findings);
    console.error('nothing was published; earlier outputs are untouched.');
    return exitCodeOf(result);
  }
  const { report } = result;
  const outputs = await renderOutputs(report, call, progress);
  const out = call.out ?? join(call.report, 'out');
  progress.step('writing');
  publish(outputs, out);
  progress.done();
  if (result.findings.length > 0) printFindings(result.findings);
  for (const { name, bytes, extent } of outputs) {
    console.log(`${join(out, name)}  ${[extent, sizeText(bytes.length)].join(', ')}`);
  }
  console.log(`${report.id} ${report.edition}: ${report.figures.length} figures, ${outputs.length} files in ${((performance.now() - started) / 1000).toFixed(2)} s`);
  return 0;
}

async function renderOutputs(report: Report, call: BuildCall, progress: Progress): Promise<Output[]> {
  const locales = chosenLocales(report, call.locale);
  const outputs: Output[] = [];
  if (call.only.includes('pdf')) {
    outputs.push(...(await renderBriefs(report, locales, (name) => progress.step(`drawing ${name}`))));
  }
  if (call.only.includes('xlsx')) {
    const { renderWorkbook } = await import('@trifold/xlsx');
    for (const locale of locales) {
      const name = `workbook.${locale}.xlsx`;
      progress.step(`writing ${name}`);
      const { bytes, sheets } = await renderWorkbook(report, { locale });
      outputs.push({ name, bytes, extent: `${sheets} sheets` });
    }
  }
  if (call.only.includes('json')) {
    const { renderBundle } = await import('@trifold/json');
    progress.step('writing bundle.json');
    outputs.push({ name: 'bundle.json', bytes: renderBundle(report), extent: `${report.figures.length} figures` });
  }
  return outputs;
}

function chosenLocales(report: Report, wanted: Locale | undefined): Locale[] {
  if (wanted === undefined) return report.locales;
  if (!report.locales.includes(wanted)) {
    throw new UsageError(`the report has no locale "${wanted}"; it has ${report.locales.join(', ')}.`);
  }
  return [wanted];
}
