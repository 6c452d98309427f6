import type { Locale } from '@trifold/core';
import { BundleError, readBundle } from '@trifold/json';
import { checkBrief } from './brief/check-brief.ts';
import { readBrief } from './brief/read-brief.ts';
import { checkBundle } from './bundle/check-bundle.ts';
import type { Problem } from './problem.ts';
import { checkWorkbook } from './workbook/check-workbook.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export interface Outputs {
  bundle: Uint8Array;
  briefs: Partial<Record<Locale, Uint8Array>>;
  workbooks: Partial<Record<Locale, Uint8Array>>;
}

export interface Verification {
  /** Empty where all outputs agree. */
  problems: Problem[];
  counts: {
    /** Figures in the bundle. */
    figures: number;
    /** Different figures that stand where they belong, by locale. */
    inBrief: Partial<Record<Locale, number>>;
    inWorkbook: Partial<Record<Locale, number>>;
    /** All numbers that the brief prints, repetitions and page numbers included. */
    numbersInBrief: Partial<Record<Locale, number>>;
  };
}

/**
 * Reads finished outputs back and compares every figure across them. The bundle is the measure: what it says a brief
 * and a workbook must show is looked up in their own files. A file that can't be read is a problem too.
 */
export async function verifyOutputs({ bundle: bytes, briefs, workbooks }: Outputs): Promise<Verification> {
  const counts: Verification['counts'] = { figures: 0, inBrief: {}, inWorkbook: {}, numbersInBrief: {} };
  const problems: Problem[] = [];
  const attempt = async (where: string, check: () => void | Promise<void>): Promise<void> => {
    try {
      await check();
    } catch (error) {
      const code = error instanceof BundleError ? 'bundle-invalid' : 'unreadable';
      problems.push({ code, where, message: `${where}: ${(error as Error).message}` });
    }
  };
  await attempt('bundle', async () => {
    const bundle = readBundle(bytes);
    counts.figures = bundle.figures.length;
    problems.push(...checkBundle(bundle));
    for (const [locale, file] of Object.entries(workbooks) as [Locale, Uint8Array][]) {
      await attempt(`workbook.${locale}`, () => {
        const result = checkWorkbook(bundle, locale, readWorkbook(file));
        problems.push(...result.problems);
        counts.inWorkbook[locale] = result.figures.size;
      });
    }
    for (const [locale, file] of Object.entries(briefs) as [Locale, Uint8Array][]) {
      await attempt(`brief.${locale}`, async () => {
        const result = checkBrief(bundle, locale, await readBrief(file));
        problems.push(...result.problems);
        counts.inBrief[locale] = result.figures.size;
        counts.numbersInBrief[locale] = result.numbers;
      });
    }
  });
  return { problems, counts };
}
