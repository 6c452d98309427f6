import type { Scene, SceneItem } from './scene.ts';

/** The scene as an SVG document. Texts keep their figure ids as `data-figure`. */
export function sceneToSvg(scene: Scene, options: { fontFamily: string }): string {
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(options.fontFamily)}">`,
    `<title>${escapeXml(scene.alt)}</title>`,
    ...scene.items.map(toElement),
    '</svg>',
    '',
  ].join('\n');
}

function toElement(item: SceneItem): string {
  if (item.kind === 'text') {
    const { text, figure, also, size, weight, anchor, color, x, y } = item;
    const figures = [...(figure === undefined ? [] : [figure]), ...(also ?? [])].join(' ');
    return `<text${attributes({
      x,
      y,
      'font-size': size,
      'font-weight': weight === 'bold' ? 700 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: color,
      'data-figure': figures === '' ? undefined : figures,
    })}>${escapeXml(text)}</text>`;
  }
  const { kind, fill = 'none', stroke, strokeWidth, dash, ...shape } = item;
  const { radius, ...rest } = { radius: undefined, ...shape };
  return `<${kind}${attributes({
    ...rest,
    rx: radius,
    fill,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
  })}/>`;
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
