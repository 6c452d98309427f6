import type { SceneItem } from './scene.ts';

/** The item with all its numbers to a hundredth of a point, so that scenes are the same on every machine. */
export function roundItem(item: SceneItem): SceneItem {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'number' ? hundredth(value) : value,
  ]);
  return Object.fromEntries(entries) as SceneItem;
}

export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The commands and points of an SVG path: ['M', 0, 10, 'L', …]. */
export function pathOf(...parts: (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? String(hundredth(part)) : part)).join(' ');
}
