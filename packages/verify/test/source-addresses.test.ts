import { buildReport, type Report } from '@trifold/core';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { files, manifest } from './sample-files.ts';
import { brief, bundle, workbook } from './sample-outputs.ts';

const web = 'https://example.org/report';
const others = ['javascript:alert(1)', 'file:///D:/draft.pdf', 'JavaScript:alert(1)//https://example.org'];
const urlField = '      - { name: url, type: name, title: { zh-CN: 地址, en: Address } }\nkeyFigures:';

let report: Report;
let outputs: { brief: Uint8Array; workbook: Uint8Array; bundle: Uint8Array };

beforeAll(async () => {
  const rows = [web, ...others].map((url, at) => `S${at + 1},年报${'甲乙丙丁'[at]},Annual report,${url}`);
  const changed: Record<string, string> = {
    ...files,
    'tables/sources.csv': ['source_id,title_zh,title_en,url', ...rows, ''].join('\n'),
  };
  const result = buildReport({
    manifest: manifest.replace('keyFigures:', urlField),
    edition: '1.0.0',
    file: (path) => (path in changed ? new TextEncoder().encode(changed[path]) : null),
  });
  if (!result.report) throw new Error(JSON.stringify(result.findings));
  report = result.report;
  outputs = {
    brief: await brief(report, 'en'),
    workbook: await workbook(report, 'en'),
    bundle: bundle(report),
  };
});

it('an address that is no web address has a finding of its own', () => {
  const found = report.findings.filter(({ code }) => code === 'source-address');
  expect(found.map(({ line, raw }) => [line, raw])).toEqual(others.map((raw, at) => [at + 3, raw]));
});

it('is words without a link in the bundle', () => {
  const { sources } = JSON.parse(new TextDecoder().decode(outputs.bundle));
  expect(sources.map(({ url }: { url?: string }) => url)).toEqual([web, undefined, undefined, undefined]);
  expect(sources.map(({ address }: { address?: string }) => address)).toEqual([undefined, ...others]);
});

it('is words without a link in the brief', async () => {
  const document = await getDocument({ data: outputs.brief.slice(), verbosity: 0 }).promise;
  const links: string[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { unsafeUrl } of await page.getAnnotations()) if (unsafeUrl) links.push(unsafeUrl);
    for (const item of (await page.getTextContent()).items) if ('str' in item) text += item.str;
  }
  expect(new Set(links)).toEqual(new Set([web]));
  for (const address of others) expect(text).toContain(address);
});

it('is words without a link in the workbook', () => {
  const parts = Object.entries(unzipSync(outputs.workbook)).map(
    ([name, part]) => [name, strFromU8(part)] as const,
  );
  const relations = parts.filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml);
  for (const xml of relations) expect(xml).not.toMatch(/javascript|file:/i);
  const strings = parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1];
  for (const address of others) expect(strings).toContain(`>${address}<`);
});

it('leaves the outputs in agreement', async () => {
  const { problems } = await verifyOutputs({
    bundle: outputs.bundle,
    briefs: { en: outputs.brief },
    workbooks: { en: outputs.workbook },
  });
  expect(problems).toEqual([]);
});
