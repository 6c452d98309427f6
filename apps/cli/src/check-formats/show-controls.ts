const hidden =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
const short: Record<string, string> = { '\n': '\\n', '\r': '\\r' };

/**
 * Text with each character that shows nothing, moves the cursor or turns the writing direction written as an escape
 * (\n, \u0000, \u{E0041}), lone surrogates too: a cell can't colour a terminal, break a line or start a command in a
 * log. Tabs and the characters in `kept` stay.
 */
export function showControls(text: string, kept = ''): string {
  return text.replace(hidden, (char) => {
    if (char === '\t' || kept.includes(char)) return char;
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return short[char] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}
