import type { ProfileChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { drawProfileCard, profileCard } from './profile-card.ts';

const gap = 12;
const narrowest = 190;

/** Cards of units in rows, as many beside each other as are well read. Returns the height. */
export function drawProfiles(canvas: Canvas, chart: ProfileChart, width: number, spacing: number): number {
  const across = Math.max(1, Math.min(chart.cards.length, Math.floor((width + gap) / (narrowest + gap))));
  const cardWidth = (width - gap * (across - 1)) / across;
  const cards = chart.cards.map((card) => profileCard(canvas, chart, card, cardWidth, spacing));
  let y = 0;
  for (let start = 0; start < cards.length; start += across) {
    const row = cards.slice(start, start + across);
    const height = Math.max(...row.map((card) => card.height));
    row.forEach((card, nth) => {
      drawProfileCard(canvas, chart, card, { x: nth * (cardWidth + gap), y, width: cardWidth, height });
    });
    y += height + gap * spacing;
  }
  return y - gap * spacing;
}
