/**
 * Key parts joined by a dot, fit to stand in a figure's id: blanks, dots and braces inside a part become hyphens.
 * Parts that are empty become "_", so that keys stay aligned.
 */
export function rowKey(parts: string[]): string {
  return parts.map((part) => part.trim().replace(/[\s.{}]+/gu, '-') || '_').join('.');
}
