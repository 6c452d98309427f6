import type * as z from 'zod';
import { BundleError } from './bundle-error.ts';
import { type Bundle, bundleSchema } from './schema/bundle-schema.ts';

/**
 * The bundle in bytes (UTF-8) or a string of JSON, checked against `bundleSchema`. Format and version are looked
 * at first; one of version 1.0 comes back as 1.1 without evaluations. Throws a `BundleError` whose one sentence names the place and the problem.
 */
export function readBundle(input: Uint8Array | string): Bundle {
  const content = parseJson(typeof input === 'string' ? input : decodeUtf8(input));
  const { format, formatVersion } = (content ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== 'trifold-bundle') {
    throw new BundleError(`format: expected "trifold-bundle", got ${quote(format)}; this is not a bundle.`);
  }
  if (formatVersion !== '1.0' && formatVersion !== '1.1') {
    throw new BundleError(
      `formatVersion: expected "1.0" or "1.1", got ${quote(formatVersion)}; this @trifold/json does not read that version.`,
    );
  }
  const result = bundleSchema.safeParse(formatVersion === '1.0' ? fromVersion10(content as object) : content);
  if (result.success) return result.data;
  throw new BundleError(describeIssue(result.error.issues[0]));
}

/** Version 1.0 had no evaluations. */
function fromVersion10(content: object): object {
  return { evaluations: [], ...content, formatVersion: '1.1' };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BundleError('The bundle is not UTF-8 text.');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BundleError(`The bundle is not JSON: ${(error as Error).message}.`);
  }
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'The bundle does not follow its schema.';
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return `${path.replace(/^\./, '') || 'bundle'}: ${issue.message.replace(/\.$/, '')}.`;
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
