/** A text without its amounts that are written with commas: 3,792,112. */
export function withoutGroups(text: string): string {
  return text.replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, '');
}
