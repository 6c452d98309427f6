import { showControls } from './show-controls.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
};

/**
 * Text for an attribute or the content of an element, as XML 1.0 allows it: characters that it can't hold, and line
 * ends, are written as escapes such as \u0000 and \n.
 */
export function escapeXml(text: string): string {
  return showControls(text).replace(/[&<>"\t]/g, (char) => entities[char] ?? char);
}
