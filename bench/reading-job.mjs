/** One measured run in a process of its own: reading-job.mjs papaparse|trifold FILE OUT */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import v8 from 'node:v8';

const [what, file, out] = process.argv.slice(2);
const core = new URL('../packages/core/', import.meta.url);
const bytes = readFileSync(file);
// As the program does (apps/cli/bin/trifold.js).
if (what === 'trifold') v8.setFlagsFromString('--no-allocation-site-pretenuring');
const seconds = what === 'papaparse' ? await parse() : await readAndCheck();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
writeFileSync(out, JSON.stringify({ seconds, cpuSeconds, megabytes: maxRSS / 1000 }));

async function parse() {
  const Papa = createRequire(new URL('package.json', core))('papaparse');
  const text = new TextDecoder().decode(bytes);
  const start = performance.now();
  Papa.parse(text, { delimiter: ',', newline: '\n' });
  return (performance.now() - start) / 1000;
}

async function readAndCheck() {
  const load = (path) => import(new URL(path, core).href);
  const { readFile } = await load('src/read/read-file.ts');
  const { tableSchema } = await load('src/manifest/table.ts');
  const { normalizeTable } = await load('src/normalize/normalize-table.ts');
  const { settleTotals } = await load('src/check/settle-totals.ts');
  const { checkTables } = await load('src/check/check-tables.ts');
  const types = {
    编号: 'name',
    日期: 'period',
    融资额: 'number',
    营收: 'number',
    同比: 'percent',
    用户数: 'number',
  };
  const labels = ['编号', '日期', '省份', '行业', '企业', '产品', '融资额', '营收', '同比', '用户数'];
  const text = (words) => ({ 'zh-CN': words });
  const spec = tableSchema.parse({
    id: 'large',
    file: 'tables/large.csv',
    title: text('大表'),
    description: text('大表'),
    primaryKey: ['f0'],
    status: { column: '状态' },
    sources: { column: '来源' },
    totals: [{ rows: 'recognised', over: 'f6' }],
    fields: labels.map((label, at) => ({
      name: `f${at}`,
      column: label,
      title: text(label),
      type: types[label] ?? 'name',
    })),
  });
  const sourceSpec = tableSchema.parse({
    id: 'sources',
    file: 'tables/sources.csv',
    title: text('来源'),
    description: text('来源'),
    primaryKey: ['source_id'],
    status: { value: 'reported' },
    sources: { value: 's0' },
    fields: [{ name: 'source_id', title: text('编号'), type: 'name' }],
  });
  const ids = Array.from({ length: 40 }, (_, at) => `s${at}\n`).join('');
  const sourceFile = readFile(new TextEncoder().encode(`source_id\n${ids}`), sourceSpec.file);
  const { table: sources } = normalizeTable(sourceFile.tables[0], sourceSpec);
  const start = performance.now();
  const read = readFile(bytes, spec.file);
  const normalized = normalizeTable(read.tables[0], spec);
  const { tables, findings } = settleTotals([normalized.table, sources], normalized.findings);
  const manifest = {
    locales: ['zh-CN'],
    title: text('大表'),
    names: [],
    vocabularies: {},
    sources: 'sources',
    tables: tables.map((read) => read.spec),
  };
  const checked = checkTables(tables, manifest);
  const seconds = (performance.now() - start) / 1000;
  const wrong = [...read.findings, ...findings, ...(checked.findings ?? checked)].filter(
    (finding) => finding.severity === 'error',
  );
  if (wrong.length > 0) throw new Error(`${wrong.length} errors, first: ${JSON.stringify(wrong[0])}`);
  return seconds;
}
