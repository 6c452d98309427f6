import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding, Locale, Report } from '@trifold/core';
import { briefReport } from './brief-report.ts';
import type { BriefResult, BriefWords } from './brief-worker.ts';
import { missingGlyph, textTooLong } from './obstacles/obstacle-findings.ts';
import type { Output } from './outputs.ts';

/** A thread that is getting ready to draw briefs. */
export interface BriefDrawer {
  /** The brief in each locale, in order; findings where the fonts lack characters of one. */
  draw(report: Report, locales: Locale[]): Promise<(Output | Finding[])[]>;
  stop(): void;
}

/**
 * Starts the thread. Its fonts and its renderer load and warm up beside whatever the caller does next. One thread draws all
 * locales: the second is drawn by warm code, and two threads would not be faster beside the main one on two cores.
 */
export function startBriefDrawer(words: BriefWords): BriefDrawer {
  const name = import.meta.url.endsWith('.ts') ? './brief-worker.ts' : './brief-worker.js';
  const worker = new Worker(new URL(name, import.meta.url), {
    workerData: words,
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  worker.unref();
  return {
    async draw(report, locales) {
      worker.ref();
      worker.postMessage({ report: briefReport(report), locales });
      const drawn: (Output | Finding[])[] = [];
      for await (const [result] of on(worker, 'message', { close: ['exit'] })) {
        drawn.push(toOutput(locales[drawn.length], result as BriefResult));
        if (drawn.length === locales.length) break;
      }
      if (drawn.length < locales.length)
        throw new Error('The thread that draws briefs ended before its time.');
      worker.unref();
      return drawn;
    },
    stop() {
      void worker.terminate();
    },
  };
}

function toOutput(locale: Locale | undefined, result: BriefResult): Output | Finding[] {
  const name = `brief.${locale}.pdf`;
  if ('missing' in result) return result.missing.map((glyph) => missingGlyph(name, glyph));
  if ('tall' in result) return result.tall.map((row) => textTooLong(name, row));
  return { name, bytes: result.bytes, extent: `${result.pages} pages` };
}
