import { paper } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';

const BARS = 84;
const MIDDLE = 214;

/** The cover's decoration: a swell of thin bars around a line, from teal into light, a few in orange. */
export function coverBand(): Node[] {
  const nodes: Node[] = [];
  const step = paper.width / BARS;
  for (let at = 0; at < BARS; at += 1) {
    const share = at / (BARS - 1);
    const swell = Math.sin(Math.PI * share ** 1.35) ** 2;
    const ripple = 0.55 + 0.3 * Math.sin(at * 0.52) + 0.15 * Math.sin(at * 1.37 + 1);
    const up = round(10 + 118 * swell * ripple);
    const down = round(6 + 62 * swell * (1.05 - ripple));
    const x = round(at * step + step / 2);
    const color = at % 13 === 8 ? '#E07A1F' : blend([31, 66, 108], [61, 190, 188], share);
    nodes.push(
      bar(x, MIDDLE - up, up - 2, color),
      bar(x, MIDDLE + 2, down, blend([24, 48, 88], [18, 92, 112], share)),
    );
  }
  return nodes;
}

function bar(x: number, y: number, height: number, fill: string): Node {
  return { kind: 'rect', tag: ARTIFACT, x: x - 1.3, y, width: 2.6, height, fill };
}

function blend(from: [number, number, number], to: [number, number, number], share: number): string {
  const channel = (at: 0 | 1 | 2): string =>
    Math.round(from[at] + (to[at] - from[at]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
