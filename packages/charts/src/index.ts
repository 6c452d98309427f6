export { type DrawOptions, drawChart } from './draw-chart.ts';
export { estimateWidth, type Measure } from './estimate-width.ts';
export type * from './scene.ts';
export { sceneToSvg } from './scene-to-svg.ts';
export { defaultTheme, type Theme } from './theme.ts';
