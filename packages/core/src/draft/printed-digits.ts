/**
 * Titles among the entries of report.yaml that have a digit: it belongs to a name there, and no figure stands for it.
 * Each once, in order; those that only repeat others, or the `known` names, are left out.
 */
export function printedDigits(entries: unknown[], known: string[]): string[] {
  const found = new Set<string>();
  const addFrom = (text: string): void => {
    for (const part of text.split(/\{[^{}\s]+\}/u)) {
      const names = [...known, ...found].sort((a, b) => b.length - a.length);
      const rest = names.reduce((left, name) => left.replaceAll(name, ' '), part);
      if (/\p{Nd}/u.test(rest)) found.add(part.trim());
    }
  };
  const visit = (node: unknown, key: string): void => {
    if (typeof node === 'string') {
      if (key === 'zh-CN' || key === 'en') addFrom(node);
    } else if (Array.isArray(node)) {
      for (const item of node) visit(item, key);
    } else if (typeof node === 'object' && node !== null) {
      for (const [name, item] of Object.entries(node)) visit(item, name);
    }
  };
  for (const entry of entries) visit(entry, '');
  return [...found];
}
