/** Writes report.schema.json from the zod schema: node scripts/write-schema.ts */
import { writeFileSync } from 'node:fs';
import { manifestJsonSchema } from '../src/manifest/manifest-json-schema.ts';

writeFileSync(
  new URL('../report.schema.json', import.meta.url),
  `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`,
);
