/** A web address as a hyperlink's target, percent-encoded; undefined unless it is http or https and short enough. */
export function safeUrl(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.length <= 2_079 ? href : undefined;
}
