import { describe, expect, it } from 'vitest';
import { smallReport } from '../test/small-report.ts';
import { BundleError } from './bundle-error.ts';
import { figure } from './figure.ts';
import { readBundle } from './read-bundle.ts';
import { renderBundle } from './render-bundle.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests break the bundle on purpose
function changed(change: (bundle: any) => void): string {
  const bundle = JSON.parse(new TextDecoder().decode(renderBundle(smallReport())));
  change(bundle);
  return JSON.stringify(bundle);
}

function problemOf(input: string | Uint8Array): string {
  try {
    readBundle(input);
  } catch (error) {
    if (error instanceof BundleError) return error.message;
    throw error;
  }
  return 'none';
}

describe('readBundle', () => {
  it('says first when the file is no bundle or of another version', () => {
    expect(problemOf('[]')).toBe('format: expected "trifold-bundle", got nothing; this is not a bundle.');
    const later = changed((bundle) => {
      bundle.formatVersion = '2.0';
      delete bundle.figures;
    });
    expect(problemOf(later)).toMatch(/^formatVersion: expected "1\.0" or "1\.1", got "2\.0"/);
  });

  it('reads version 1.0, which had no evaluations and a line for every row', () => {
    const earlier = changed((bundle) => {
      bundle.formatVersion = '1.0';
      delete bundle.evaluations;
    });
    expect(readBundle(earlier)).toEqual(readBundle(renderBundle(smallReport())));
  });

  it('names the place and the problem', () => {
    const broken = changed((bundle) => {
      bundle.figures[0].value.value = '1.41e10';
    });
    expect(problemOf(broken)).toMatch(/^figures\[0\]\.value\.value: /);
    const unknown = changed((bundle) => {
      bundle.tables[0].colour = 'red';
    });
    expect(problemOf(unknown)).toMatch(/^tables\[0\]: .*colour/);
  });

  it('refuses what is not JSON or not UTF-8', () => {
    expect(problemOf('{"format": ')).toMatch(/^The bundle is not JSON: /);
    expect(problemOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe('The bundle is not UTF-8 text.');
  });
});

describe('figure', () => {
  it('names near ids when there is none', () => {
    const bundle = readBundle(renderBundle(smallReport()));
    expect(() => figure(bundle, 'financing.seed.2023H2.amount')).toThrow(
      'No figure "financing.seed.2023H2.amount" in small 1.0.0. Near: financing.seed.2023H1.amount.',
    );
    expect(() => figure(bundle, 'zzz')).toThrow(/^No figure "zzz" in small 1\.0\.0\.$/);
  });
});
