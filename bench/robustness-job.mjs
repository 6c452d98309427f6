/** One measured process: robustness-job.mjs OUT. The first simulation is cold, then warm ones, then plain scorings. */
import { writeFileSync } from 'node:fs';

const [out] = process.argv.slice(2);
const { buildTree, createRandom, scoreUnits, simulate } = await import(
  new URL('../packages/core/src/score/index.ts', import.meta.url).href
);

const units = 51;
const indicators = 49;
const pillars = 8;
const random = createRandom(20_231_124);
const { tree } = buildTree([
  { code: 'Index', parent: null, weight: 1, direction: 1 },
  ...['A', 'B'].map((code) => ({ code, parent: 'Index', weight: 1, direction: 1 })),
  ...range(pillars).map((at) => ({ code: `P${at}`, parent: at % 2 ? 'A' : 'B', weight: 1, direction: 1 })),
  ...range(indicators).map((at) => ({
    code: `i${at}`,
    parent: `P${at % pillars}`,
    weight: 1 + (at % 3),
    direction: at % 5 === 0 ? -1 : 1,
  })),
]);
/** One number in twenty is missing. */
const data = {
  units: range(units).map((at) => `u${at}`),
  columns: new Map(
    range(indicators).map((at) => [
      `i${at}`,
      Float64Array.from({ length: units }, () => (random.next() < 0.05 ? Number.NaN : random.next() * 100)),
    ]),
  ),
};
const method = {
  screen: 0,
  missing: 'skip',
  outliers: 'none',
  rescale: { minMax: [1, 100] },
  weighting: 'given',
  aggregate: ['arithmetic'],
  minShare: 0,
  rank: {},
};
const uncertainty = {
  draws: 10_000,
  seed: 20_231_124,
  weights: 0.25,
  missing: ['skip', 'mean', 'median'],
  rescale: [{ minMax: [1, 100] }, { zScore: [100, 10] }, 'rank'],
  aggregate: [['arithmetic'], ['geometric'], ['arithmetic', 'geometric']],
  dropOne: true,
  top: 10,
};

const draw = () => simulate(data, tree, method, uncertainty);
const cold = measure(draw);
for (let at = 0; at < 3; at += 1) draw();
const warm = range(11).map(() => measure(draw));
const scorings = 200;
const score = () => {
  for (let at = 0; at < scorings; at += 1) scoreUnits(data, tree, method);
};
score();
const plain = range(3).map(() => measure(score, uncertainty.draws / scorings));
writeFileSync(out, JSON.stringify({ cold, warm, plain }));

function measure(job, times = 1) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  job();
  const seconds = ((performance.now() - start) / 1000) * times;
  return { seconds, userSeconds: (process.cpuUsage(cpu).user / 1e6) * times };
}

function range(count) {
  return Array.from({ length: count }, (_, at) => at);
}
