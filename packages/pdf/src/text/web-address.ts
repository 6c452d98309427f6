/** True for an address that a brief may link to: http or https, and nothing that a reader would run. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}
