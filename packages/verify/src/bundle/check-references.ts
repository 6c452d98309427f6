import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';

/** Ids of figures and sources that are used but not there, and figure ids that are there twice. */
export function checkReferences(bundle: Bundle): Problem[] {
  const problems: Problem[] = [];
  const figures = new Set<string>();
  for (const { id } of bundle.figures) {
    if (figures.has(id)) {
      problems.push({
        code: 'figure-twice',
        where: 'bundle',
        figure: id,
        message: `The figure ${id} is there twice.`,
      });
    }
    figures.add(id);
  }
  const { figures: _, ...rest } = bundle;
  for (const [id, where] of figureReferences(rest)) {
    if (figures.has(id)) continue;
    problems.push({
      code: 'figure-missing',
      where: `bundle ${where}`,
      figure: id,
      message: `There is no figure ${id}.`,
    });
  }
  for (const { id: derived, provenance } of bundle.figures) {
    for (const id of provenance.derivedFrom ?? []) {
      if (figures.has(id)) continue;
      problems.push({
        code: 'figure-missing',
        where: `bundle figures ${derived}`,
        figure: id,
        message: `There is no figure ${id}, which ${derived} is derived from.`,
      });
    }
  }
  const sources = new Set(bundle.sources.map(({ id }) => id));
  const used = new Set([
    ...bundle.figures.flatMap(({ provenance }) => provenance.sources),
    ...bundle.tables.flatMap(({ rows }) => rows.flatMap((row) => row.sources)),
    ...bundle.charts.flatMap((chart) => chart.sources),
  ]);
  for (const id of used) {
    if (!sources.has(id))
      problems.push({ code: 'source-missing', where: 'bundle', message: `There is no source ${id}.` });
  }
  return problems;
}

/** Every id behind a key `figure` or `count`, and the part of the bundle that it stands in. */
function figureReferences(parts: object): Map<string, string> {
  const ids = new Map<string, string>();
  const visit = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'figure' || key === 'count') && typeof item === 'string') ids.set(item, where);
      else visit(item, where);
    }
  };
  for (const [key, part] of Object.entries(parts)) visit(part, key);
  return ids;
}
