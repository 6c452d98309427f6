import type { Finding, Locale, Report } from '@trifold/core';
import { renderBundle } from '@trifold/json/render';
import { startBriefDrawer } from './brief-drawer.ts';
import type { BuildCall } from './calls.ts';
import type { Output } from './outputs.ts';
import { UsageError } from './usage-error.ts';

export interface Renderers {
  /** The outputs that the call asks for; findings with an `error` among them stand in the way of one. */
  render(report: Report, say: (words: string) => void): Promise<{ outputs: Output[]; findings: Finding[] }>;
  stop(): void;
}

/** Gets the renderers of a call ready; `words` are like those that they will set. Briefs are drawn in a thread of their own beside the workbooks. */
export function startRenderers(call: BuildCall, words: string): Renderers {
  const drawer = call.only.includes('pdf')
    ? startBriefDrawer({ locale: call.locale ?? 'zh-CN', words })
    : undefined;
  return {
    async render(report, say) {
      const locales = chosenLocales(report, call.locale);
      say(`rendering ${locales.join(', ')}`);
      const [drawn, workbooks, bundle] = await Promise.all([
        drawer?.draw(report, locales) ?? [],
        call.only.includes('xlsx') ? renderWorkbooks(report, locales) : { outputs: [], findings: [] },
        call.only.includes('json') ? [toBundle(report)] : [],
      ]);
      return {
        outputs: [
          ...drawn.flatMap((brief) => (Array.isArray(brief) ? [] : [brief])),
          ...workbooks.outputs,
          ...bundle,
        ],
        findings: [...drawn.flatMap((brief) => (Array.isArray(brief) ? brief : [])), ...workbooks.findings],
      };
    },
    stop() {
      drawer?.stop();
    },
  };
}

/** The workbooks, and what they can't hold: a finding about a text that they share is given once. */
async function renderWorkbooks(
  report: Report,
  locales: Locale[],
): Promise<{ outputs: Output[]; findings: Finding[] }> {
  const { renderWorkbook } = await import('@trifold/xlsx');
  const outputs: Output[] = [];
  const found = new Map<string, Finding>();
  for (const locale of locales) {
    const { bytes, sheets, findings } = await renderWorkbook(report, { locale });
    outputs.push({ name: `workbook.${locale}.xlsx`, bytes, extent: `${sheets} sheets` });
    for (const finding of findings) found.set(JSON.stringify(finding), finding);
  }
  return { outputs, findings: [...found.values()] };
}

function toBundle(report: Report): Output {
  return { name: 'bundle.json', bytes: renderBundle(report), extent: `${report.figures.length} figures` };
}

function chosenLocales(report: Report, wanted: Locale | undefined): Locale[] {
  if (wanted === undefined) return report.locales;
  if (!report.locales.includes(wanted)) {
    throw new UsageError(`the report has no locale "${wanted}"; it has ${report.locales.join(', ')}.`);
  }
  return [wanted];
}
