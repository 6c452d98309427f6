import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding, Locale, Report } from '@trifold/core';
import type { TallRow } from '@trifold/pdf';
import { briefReport } from './brief-report.ts';
import type { BriefResult, BriefWords } from './brief-worker.ts';
import type { Output } from './outputs.ts';

/** A thread that is getting ready to draw briefs. */
export interface BriefDrawer {
  /** The brief in each locale, in order; findings where the fonts lack characters of one. */
  draw(report: Report, locales: Locale[]): Promise<(Output | Finding[])[]>;
  stop(): void;
}

/**
 * Starts the thread. Its fonts and its renderer load and warm up, on words like those to come, beside whatever the caller does next. One thread draws all
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

/** A character that no embedded font has would be blank in the brief. */
function missingGlyph(file: string, { char, where }: { char: string; where: string }): Finding {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'missing-glyph',
    severity: 'error',
    file,
    raw: where,
    message: {
      'zh-CN': `字体里没有“${char}”（${code}），出现在“${where}”。`,
      en: `The font has no "${char}" (${code}), in "${where}".`,
    },
    hint: { 'zh-CN': '换一个写法。', en: 'Write it another way.' },
  };
}

/** Printed, the text would run off its page. */
function textTooLong(brief: string, { words, file, line }: TallRow): Finding {
  return {
    code: 'text-too-long',
    severity: 'error',
    file: file ?? brief,
    ...(line === undefined ? {} : { line }),
    raw: words,
    message: {
      'zh-CN': `“${words}…”太长，简报的一页放不下。`,
      en: `"${words}…" is too long for a page of the brief.`,
    },
    hint: {
      'zh-CN': '缩短它，或在这张表的 fields 里去掉这一列。',
      en: 'Shorten it, or leave its column out of the fields that this table prints.',
    },
  };
}
