import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestJsonSchema } from '../src/manifest/manifest-json-schema.ts';

it('report.schema.json is what the zod schema says (node scripts/write-schema.ts writes it)', () => {
  const published = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())));
});
