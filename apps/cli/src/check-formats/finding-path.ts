import type { Finding } from '@trifold/core';

/**
 * Path of a finding's file below `basePath`. A finding about no file is about the whole report: it stands at
 * report.yaml, as GitHub refuses a file of results of which one has no place.
 */
export function findingPath({ file }: Finding, basePath: string): string {
  const base = basePath.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const inside = file ?? 'report.yaml';
  if (base === '' && basePath.startsWith('/')) return `/${inside}`;
  return base === '' || base === '.' ? inside : `${base}/${inside}`;
}

/** A finding's line, 1-based; undefined where it is not known. */
export function findingLineNumber({ line }: Finding): number | undefined {
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : undefined;
}
