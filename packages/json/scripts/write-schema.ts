import { writeFileSync } from 'node:fs';
import { bundleJsonSchema } from '../src/schema/bundle-json-schema.ts';

writeFileSync(new URL('../bundle.schema.json', import.meta.url), bundleJsonSchema());
