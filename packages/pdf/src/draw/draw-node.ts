import type PDFDocument from 'pdfkit';
import type { Weight } from '../fonts/face.ts';
import { ARTIFACT, type LinkNode, type Node, type PathNode, type TextNode } from '../plan/node.ts';
import { drawCircle, drawLine, drawRect, paintOperator } from './draw-shape.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import { formatNumber } from './format-number.ts';
import type { Pen } from './pen.ts';
import type { Structure } from './structure.ts';

/** A document that is being drawn on. */
export interface Easel {
  document: InstanceType<typeof PDFDocument>;
  pen: Pen;
  faces: Record<Weight, EmbeddedFace>;
  structure: Structure;
}

/** Draws one node on the current page. */
export function drawNode(easel: Easel, node: Node): void {
  if (node.kind === 'place') {
    addPlace(easel, node.name, node.y);
    return;
  }
  openTag(easel, node.tag);
  if (node.kind === 'text') drawText(easel, node);
  else if (node.kind === 'rect') drawRect(easel.pen, node);
  else if (node.kind === 'line') drawLine(easel.pen, node);
  else if (node.kind === 'circle') drawCircle(easel.pen, node);
  else if (node.kind === 'path') drawPath(easel, node);
  else drawLink(easel, node);
}

/** Writes out what the pen holds and ends the open mark: before a page ends. */
export function finishPage(easel: Easel): void {
  flush(easel);
  easel.structure.finishPage();
}

function flush(easel: Easel): void {
  const operators = easel.pen.take();
  if (operators !== '') easel.document.addContent(operators);
}

function openTag(easel: Easel, tag: number): void {
  if (easel.structure.isOpen(tag)) return;
  flush(easel);
  easel.structure.open(tag);
}

function drawText(easel: Easel, node: TextNode): void {
  if (node.text === '') return;
  const face = easel.faces[node.weight];
  easel.pen.fillColor(node.color);
  easel.pen.text(face.id, node.size, node.x, node.y, face.show(node.text, node.size, node.kerns));
}

function drawPath(easel: Easel, node: PathNode): void {
  const { pen, document } = easel;
  const operator = paintOperator(pen, node);
  if (operator === '') return;
  const isMoved = node.x !== 0 || node.y !== 0;
  if (isMoved) pen.write(`q 1 0 0 1 ${formatNumber(node.x)} ${formatNumber(node.y)} cm`);
  flush(easel);
  document.path(node.d);
  pen.write(operator);
  if (isMoved) pen.write('Q');
}

function addPlace(easel: Easel, name: string, y: number): void {
  easel.document.addNamedDestination(name, 'XYZ', 0, Math.max(0, y - 14), null);
}

function drawLink(easel: Easel, node: LinkNode): void {
  const { document, structure } = easel;
  const options = {
    // pdfkit writes a plain string as a name object.
    Contents: new String(node.label) as string,
    ...(node.tag === ARTIFACT ? {} : { structParent: structure.linkElement(node.tag) }),
  };
  const { x, y, width, height } = node;
  if ('url' in node.to) document.link(x, y, width, height, node.to.url, options);
  else document.goTo(x, y, width, height, node.to.place, options);
}
