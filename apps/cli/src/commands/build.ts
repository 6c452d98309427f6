import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildReport, type Finding, type Report } from '@trifold/core';
import type { BuildCall } from '../calls.ts';
import { showControls } from '../check-formats/show-controls.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { loadReport } from '../load-report.ts';
import type { Output } from '../outputs.ts';
import { createProgress, sizeText } from '../progress.ts';
import { publish } from '../publish.ts';
import { startRenderers } from '../renderers.ts';

/** Publishes a report. With an error among the findings nothing is written and earlier outputs stay. */
export async function runBuild(call: BuildCall): Promise<number> {
  const startedMs = performance.now();
  // A handler keeps a polite signal from falling between the two renames of publish.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const progress = createProgress(process.stdout);
  const files = loadReport(call.report);
  const renderers = startRenderers(call, files.manifest);
  try {
    progress.step('reading');
    const result = buildReport(files);
    if (!result.report) {
      progress.done();
      return refuse(result.findings, exitCodeOf(result));
    }
    const { outputs, findings } = await renderers.render(result.report, progress.step);
    const all = [...result.findings, ...findings];
    if (findings.some(({ severity }) => severity === 'error')) {
      progress.done();
      return refuse(all, 1);
    }
    const out = call.out ?? join(call.report, 'out');
    progress.step('writing');
    publish(outputs, out);
    progress.done();
    if (all.length > 0) printFindings(all);
    printOutputs(outputs, out, result.report, performance.now() - startedMs);
    return 0;
  } finally {
    renderers.stop();
  }
}

function refuse(findings: Finding[], exitCode: number): number {
  printFindings(findings);
  console.error('nothing was published; earlier outputs are untouched.');
  return exitCode;
}

function printOutputs(outputs: Output[], out: string, report: Report, elapsedMs: number): void {
  for (const { name, bytes, extent } of outputs) {
    console.log(`${showControls(join(out, name))}  ${extent}, ${sizeText(bytes.length)}`);
  }
  const seconds = (elapsedMs / 1000).toFixed(2);
  console.log(
    `${report.id} ${report.edition}: ${report.figures.length} figures, ${outputs.length} files in ${seconds} s`,
  );
}
