import { showControls } from './show-controls.ts';

/**
 * Words for a plain text message of SARIF: braces doubled (2.1.0, 3.11.5), and a blank between `](`, so that a cell
 * makes no link (3.11.6). Never empty, which SARIF forbids.
 */
export function sarifText(text: string): string {
  const shown = showControls(text, '\r\n').replaceAll('](', '] (');
  return shown === '' ? '-' : shown.replaceAll('{', '{{').replaceAll('}', '}}');
}
