import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding, Locale, Report } from '@trifold/core';
import type { BriefResult } from './brief-worker.ts';
import type { Output } from './outputs.ts';

/** A thread that is getting ready to draw one brief. */
export interface BriefDrawer {
  draw(report: Report, locale: Locale): Promise<Output | Finding[]>;
  stop(): void;
}

/** Starts the thread. Its fonts and its renderer load beside whatever the caller does next. */
export function startBriefDrawer(): BriefDrawer {
  const name = import.meta.url.endsWith('.ts') ? './brief-worker.ts' : './brief-worker.js';
  const worker = new Worker(new URL(name, import.meta.url));
  worker.unref();
  return {
    async draw(report, locale) {
      worker.ref();
      worker.postMessage({ report, locale });
      const [result] = (await once(worker, 'message')) as [BriefResult];
      await worker.terminate();
      if ('error' in result) throw new Error(`the brief in ${locale} could not be drawn: ${result.error}`);
      const file = `brief.${locale}.pdf`;
      if ('missing' in result) return result.missing.map((glyph) => missingGlyph(file, glyph));
      return { name: file, bytes: result.bytes, extent: `${result.pages} pages` };
    },
    stop() {
      void worker.terminate();
    },
  };
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
