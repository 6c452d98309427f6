#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';

module.enableCompileCache?.();
// Threads start with a young generation that holds a page's worth of layout: fewer collections, less memory.
v8.setFlagsFromString('--min-semi-space-size=16');
// The rows of a large file live no longer than their block, whatever V8 learns from those of the first.
v8.setFlagsFromString('--no-allocation-site-pretenuring');
const built = new URL('../dist/main.js', import.meta.url);
const entry = existsSync(built) ? built : new URL('../src/main.ts', import.meta.url);
const { main } = await import(entry.href);
process.exitCode = await main(process.argv.slice(2));
