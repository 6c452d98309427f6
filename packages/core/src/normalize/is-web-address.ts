/** True for an address that an output may link to: http or https, and nothing in it that an address must escape. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}\p{Bidi_Control}]+$/iu.test(text);
}
