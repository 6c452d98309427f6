import { buildReport, type Report } from '@trifold/core';
import { renderBundle } from '@trifold/json';

const table = `unit,group,reach,use,cost,risk,same
north,a,12,3.5,40,2,7
south,b,15,2.25,38,4,7
east,a,11,,52,1,7
west,b,14,4.75,47,3,7
upper,b,13,1.5,,5,7
lower,a,980,2.75,44,2,7
`;

const report = (method: string) => `
id: scored
title: { en: Scored }
subtitle: { en: Subtitle }
description: { en: Description }
publisher: { en: Publisher }
date: 2026-01-31
locales: [en]
licence: { en: Licence }
cite: { en: Citation }
keywords: { en: keywords }
sources: sources
tables:
  - id: t
    file: tables/t.csv
    title: { en: Table }
    description: { en: Description }
    primaryKey: [unit]
    status: { value: coded }
    sources: { value: S1 }
    fields:
      - { name: unit, type: name, title: { en: Unit } }
      - { name: group, type: name, title: { en: Group } }
      ${['reach', 'use', 'cost', 'risk', 'same']
        .map((name) => `- { name: ${name}, type: number, title: { en: ${name} } }`)
        .join('\n      ')}
  - id: sources
    file: tables/sources.csv
    title: { en: Sources }
    description: { en: Sources }
    primaryKey: [source_id]
    status: { value: reported }
    sources: { value: S1 }
    fields:
      - { name: source_id, type: name, title: { en: Id } }
evaluations:
  - id: ranking
    title: { en: Ranking }
    description: { en: Description }
    table: t
    unit: unit
    status: coded
    indicators:
      - { code: index, title: { en: Index } }
      - { code: pull, parent: index, title: { en: Pull }, weight: 3 }
      - { code: gain, parent: index, title: { en: Gain }, weight: 2 }
      - { code: reach, parent: pull, field: reach, weight: 1 }
      - { code: use, parent: pull, field: use, weight: 2 }
      - { code: same, parent: pull, field: same, weight: 1 }
      - { code: cost, parent: gain, field: cost, weight: 1, direction: -1 }
      - { code: risk, parent: gain, field: risk, weight: 1.3, direction: -1 }
    method: ${method}
    robustness: { draws: 200, seed: 7, weights: 0.25, missing: [skip, median], dropOne: true, top: 2, sobol: true }
    matrix:
      x: pull
      y: gain
      thresholds: median
      quadrants: { lowLow: { en: Wait }, highLow: { en: Grow }, lowHigh: { en: Harvest }, highHigh: { en: Lead } }
`;

/** A report with an evaluation of six units by this method, in YAML; one of its indicators is constant. */
export function scoredReport(method = '{ missing: skip, aggregate: arithmetic }'): Report {
  const files: Record<string, string> = { 'tables/t.csv': table, 'tables/sources.csv': 'source_id\nS1\n' };
  const built = buildReport({
    manifest: report(method),
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  });
  if (!built.report) throw new Error(JSON.stringify(built.findings));
  return built.report;
}

/** The bytes of its bundle. */
export function scoredBundle(method?: string): Uint8Array {
  return renderBundle(scoredReport(method));
}
