import type { Finding } from '../../report/finding.ts';
import type { IndicatorNode } from './indicator-node.ts';
import type { Branch, IndicatorTree } from './indicator-tree.ts';
import { treeFindings } from './tree-findings.ts';

/**
 * Indicators and aggregates as a tree. Null, with a finding for each fault, where codes repeat, a parent is unknown, a
 * weight is negative, there is no root or more than one, parts go round in a circle, or an aggregate has no weight left.
 */
export function buildTree(nodes: IndicatorNode[]): { tree: IndicatorTree | null; findings: Finding[] } {
  const byCode = new Map<string, IndicatorNode>();
  const findings: Finding[] = [];
  for (const node of nodes) {
    if (byCode.has(node.code)) findings.push(treeFindings.repeated(node.code));
    byCode.set(node.code, node);
    if (!(node.weight >= 0) || node.weight === Number.POSITIVE_INFINITY) {
      findings.push(treeFindings.badWeight(node.code, node.weight));
    }
  }
  const children = new Map<string, IndicatorNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    if (!byCode.has(node.parent)) findings.push(treeFindings.unknownParent(node.code, node.parent));
    children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  }
  const roots = nodes.filter(({ parent }) => parent === null).map(({ code }) => code);
  const [root] = roots;
  const circle = findCircle(nodes, byCode);
  if (circle) findings.push(treeFindings.circle(circle));
  if (root === undefined || roots.length > 1) {
    if (!circle || roots.length > 1) findings.push(treeFindings.roots(roots));
    return { tree: null, findings };
  }
  if (!children.has(root)) findings.push(treeFindings.noIndicators(root));
  for (const [code, parts] of children) {
    if (parts.every(({ weight }) => weight === 0)) findings.push(treeFindings.noWeight(code));
  }
  if (findings.length > 0) return { tree: null, findings };
  const branches = orderBranches(nodes, children);
  const indicators = nodes.filter(({ code }) => !children.has(code));
  return { tree: { root, indicators, branches, depth: branches.at(-1)?.level ?? 0 }, findings };
}

/** Codes on a way up that never ends; undefined where every way ends. */
function findCircle(nodes: IndicatorNode[], byCode: Map<string, IndicatorNode>): string[] | undefined {
  const safe = new Set<string>();
  for (const { code } of nodes) {
    const way: string[] = [];
    let at: string | null = code;
    while (at !== null && !safe.has(at)) {
      const earlier = way.indexOf(at);
      if (earlier >= 0) return [...way.slice(earlier), at];
      way.push(at);
      at = byCode.get(at)?.parent ?? null;
    }
    for (const passed of way) safe.add(passed);
  }
  return undefined;
}

/** By level, and within a level as declared. */
function orderBranches(nodes: IndicatorNode[], children: Map<string, IndicatorNode[]>): Branch[] {
  const levels = new Map<string, number>();
  const levelOf = (code: string): number => {
    const known = levels.get(code);
    if (known !== undefined) return known;
    const level = Math.max(-1, ...(children.get(code) ?? []).map((child) => levelOf(child.code))) + 1;
    levels.set(code, level);
    return level;
  };
  return nodes
    .filter(({ code }) => children.has(code))
    .map(({ code, parent, weight }) => {
      return { code, parent, weight, level: levelOf(code), children: children.get(code) ?? [] };
    })
    .sort((a, b) => a.level - b.level);
}
