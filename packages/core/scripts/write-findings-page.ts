/** Writes docs/findings.md and docs/findings.zh-CN.md from the catalogue: node scripts/write-findings-page.ts */
import { writeFileSync } from 'node:fs';
import { findingsPage } from '../src/findings/findings-page.ts';

const docs = new URL('../../../docs/', import.meta.url);
writeFileSync(new URL('findings.md', docs), findingsPage('en'));
writeFileSync(new URL('findings.zh-CN.md', docs), findingsPage('zh-CN'));
