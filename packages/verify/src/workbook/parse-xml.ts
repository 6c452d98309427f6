import { XMLParser } from 'fast-xml-parser';

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Text of this node and of those in it. */
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  removeNSPrefix: true,
});

/** The root element of an XML part. */
export function parseXml(xml: string): XmlNode {
  const nodes = (parser.parse(xml) as Ordered[]).map(toNode).filter(({ name }) => !name.startsWith('?'));
  const [root] = nodes.filter(({ name }) => name !== '#text');
  if (!root) throw new Error('An XML part has no root element.');
  return root;
}

/** The child elements of that name. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

type Ordered = Record<string, unknown>;

function toNode(item: Ordered): XmlNode {
  const name = Object.keys(item).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name, attributes: {}, children: [], text: decode(String(item[name])) };
  const inner = (Array.isArray(item[name]) ? (item[name] as Ordered[]) : []).map(toNode);
  const attributes = Object.entries((item[':@'] ?? {}) as Record<string, unknown>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decode(String(value))])),
    children: inner,
    text: inner.map(({ text }) => text).join(''),
  };
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
