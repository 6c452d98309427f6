/** Colours and text sizes (points) of all charts. */
export interface Theme {
  ink: string;
  soft: string;
  faint: string;
  grid: string;
  panel: string;
  paper: string;
  main: string;
  second: string;
  warm: string;
  /** What steps back beside an emphasised row. */
  muted: string;
  /** Series in order; the warm accent is kept for emphasis. */
  series: string[];
  /** Darker twins for text in colours that are too light on white. */
  inks: Record<string, string>;
  label: number;
  small: number;
}

export const defaultTheme: Theme = {
  ink: '#1F2937',
  soft: '#566273',
  faint: '#6E7A8A',
  grid: '#DFE5EC',
  panel: '#F3F6FA',
  paper: '#FFFFFF',
  main: '#14284B',
  second: '#0F8B8D',
  warm: '#E07A1F',
  muted: '#9DB0C9',
  series: ['#14284B', '#0F8B8D', '#6C8EBF', '#8B6BA8', '#A3872F', '#7C8896', '#B55473', '#3F7F4F'],
  inks: {
    '#E07A1F': '#B4560B',
    '#0F8B8D': '#0B6E70',
    '#6C8EBF': '#3F649B',
    '#A3872F': '#7A641C',
    '#7C8896': '#5A6573',
  },
  label: 8.2,
  small: 7.4,
};

/** The same theme for crowded charts: text as small as is still well read. */
export function tightened(theme: Theme): Theme {
  return { ...theme, label: Math.max(7.2, theme.label - 0.8), small: Math.max(7, theme.small - 0.4) };
}

/** A colour dark enough for text on white. */
export function inkOf(theme: Theme, color: string): string {
  return theme.inks[color] ?? color;
}

/** `share` 0 gives the colour itself, 1 white. Colours are #RRGGBB. */
export function paler(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts.map((part) => hex(Math.round(part + (255 - part) * share))).join('')}`;
}

function hex(part: number): string {
  return part.toString(16).toUpperCase().padStart(2, '0');
}
