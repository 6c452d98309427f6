import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { scoredReport } from '../../test/scored-report.ts';
import { smallReport } from '../../test/small-report.ts';
import { renderBundle } from '../render-bundle.ts';
import { bundleJsonSchema } from './bundle-json-schema.ts';

const published = readFileSync(new URL('../../bundle.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published));
const bundle = () => JSON.parse(new TextDecoder().decode(renderBundle(smallReport())));

describe('bundle.schema.json', () => {
  it('is what the zod schema says (run `pnpm schema` after a change)', () => {
    expect(published).toBe(bundleJsonSchema());
  });

  it('accepts a rendered bundle in another validator', () => {
    expect(validate(bundle()), JSON.stringify(validate.errors)).toBe(true);
    const scored = JSON.parse(new TextDecoder().decode(renderBundle(scoredReport())));
    expect(scored.evaluations).toHaveLength(1);
    expect(validate(scored), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses unknown keys and numbers that are no plain decimals', () => {
    expect(validate({ ...bundle(), more: 1 })).toBe(false);
    const drifted = bundle();
    drifted.figures[0].value.value = 14100000000;
    expect(validate(drifted)).toBe(false);
  });
});
