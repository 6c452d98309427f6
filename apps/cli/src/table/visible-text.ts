import { showControls } from '../check-formats/show-controls.ts';

/**
 * A cell on one line of a terminal: control characters as their pictures (␛ ␊ ␀), other characters that show nothing or
 * turn the writing direction as \u escapes. Nothing in a file can colour, move or write to the terminal.
 */
export function visibleText(text: string): string {
  return showControls(
    text.replace(/[\x00-\x1f\x7f]/g, (char) =>
      char === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + char.charCodeAt(0)),
    ),
  );
}
