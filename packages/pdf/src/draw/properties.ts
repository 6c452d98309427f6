import type PDFDocument from 'pdfkit';
import type { Plan, Properties } from '../plan/plan.ts';

const PROGRAM = 'Trifold';

/** The document information; both dates are the edition's, at midnight UTC. Throws where that is no ISO date. */
export function documentInfo(properties: Properties): PDFKit.DocumentInfo {
  const date = editionDate(properties);
  return {
    Title: properties.title,
    Author: properties.author,
    Subject: properties.subject,
    Keywords: properties.keywords,
    Producer: PROGRAM,
    Creator: PROGRAM,
    CreationDate: date,
    ModDate: date,
  };
}

/** Replaces pdfkit's XMP, which leaves markup in titles unescaped and knows no language. */
export function writeMetadata(document: InstanceType<typeof PDFDocument>, plan: Plan): void {
  const { title, author, subject, keywords } = plan.properties;
  const date = `${editionDate(plan.properties).toISOString().slice(0, 19)}Z`;
  const localized = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const xml = `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${localized(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${localized(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${plan.locale}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer>
<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
</rdf:Description>`;
  (document as unknown as { _addInfo(): void })._addInfo = () => document.appendXML(xml);
}

function editionDate(properties: Properties): Date {
  const date = new Date(`${properties.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime()))
    throw new Error(`The report's date is no ISO date: "${properties.date}".`);
  return date;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
