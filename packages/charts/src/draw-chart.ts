import { type Chart, type Locale, proseText } from '@trifold/core';
import { Canvas } from './canvas.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawDots } from './draw-dots.ts';
import { drawFlow } from './draw-flow.ts';
import { drawLines } from './draw-lines.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawProfiles } from './draw-profiles.ts';
import { drawRanking } from './draw-ranking.ts';
import { drawStrip } from './draw-strip.ts';
import { drawTiles } from './draw-tiles.ts';
import { estimateWidth, type Measure } from './estimate-width.ts';
import { hundredth, roundItem } from './round-item.ts';
import type { Scene } from './scene.ts';
import { defaultTheme, type Theme, tightened } from './theme.ts';

export interface DrawOptions {
  locale: Locale;
  widthPt: number;
  /** The height that a page leaves for it; 640 where absent. */
  maxHeightPt?: number;
  /** Width of words in the font that the scene will be shown in; an estimate where absent. */
  measure?: Measure;
  theme?: Theme;
}

/** How far rows and gaps are pressed together, tried in turn until the chart fits. */
const spacings = [1, 0.85, 0.72];

/**
 * A chart as a scene in one locale. Title, subtitle, note and sources are left to whoever places it. The height
 * follows from the content; a chart that doesn't fit `maxHeightPt` even with tight rows comes back taller.
 */
export function drawChart(chart: Chart, options: DrawOptions): Scene {
  const { locale, widthPt, maxHeightPt = 640, measure = estimateWidth, theme = defaultTheme } = options;
  let canvas = new Canvas(locale, theme, measure);
  let height = 0;
  for (const spacing of spacings) {
    canvas = new Canvas(locale, spacing === 1 ? theme : tightened(theme), measure);
    height = drawKind(canvas, chart, widthPt, spacing);
    if (height <= maxHeightPt) break;
  }
  return {
    width: widthPt,
    height: Math.ceil(height),
    items: canvas.items.map(roundItem),
    alt: proseText(chart.alt, locale),
    ...(canvas.breaks.length > 0
      ? { breaks: canvas.breaks.map(({ y, item }) => ({ y: hundredth(y), item })) }
      : {}),
  };
}

function drawKind(canvas: Canvas, chart: Chart, width: number, spacing: number): number {
  switch (chart.kind) {
    case 'dots':
      return drawDots(canvas, chart, width, spacing);
    case 'bars':
      return drawBars(canvas, chart, width, spacing);
    case 'columns':
      return drawColumns(canvas, chart, width, spacing);
    case 'lines':
      return drawLines(canvas, chart, width, spacing);
    case 'strip':
      return drawStrip(canvas, chart, width, spacing);
    case 'flow':
      return drawFlow(canvas, chart, width, spacing);
    case 'tiles':
      return drawTiles(canvas, chart, width, spacing);
    case 'matrix':
      return drawMatrix(canvas, chart, width, spacing);
    case 'profiles':
      return drawProfiles(canvas, chart, width, spacing);
    case 'ranking':
      return drawRanking(canvas, chart, width, spacing);
  }
}
