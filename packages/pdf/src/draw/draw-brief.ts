import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Faces } from '../fonts/face.ts';
import { paper } from '../paper.ts';
import type { Plan } from '../plan/plan.ts';
import { addBookmarks } from './bookmarks.ts';
import { collect } from './collect.ts';
import { drawNode, type Easel, finishPage } from './draw-node.ts';
import { embedFace } from './embedded-face.ts';
import { Pen } from './pen.ts';
import { documentInfo, writeMetadata } from './properties.ts';
import { Structure } from './structure.ts';

/** Draws a plan as a tagged PDF. The same plan gives the same bytes. */
export async function drawBrief(plan: Plan, faces: Faces): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [paper.width, paper.height],
    margin: 0,
    font: faces.regular.font as unknown as string,
    fontLayoutCache: false,
    pdfVersion: '1.7',
    lang: plan.locale,
    tagged: true,
    displayTitle: true,
    info: documentInfo(plan.properties),
  });
  const bytes = collect(document);
  writeMetadata(document, plan);
  const easel: Easel = {
    document,
    pen: new Pen(),
    faces: { regular: embedFace(document, faces.regular), bold: embedFace(document, faces.bold) },
    structure: new Structure(document, plan.tags),
  };
  const id = createHash('md5')
    .update(JSON.stringify([plan.properties, plan.pages]))
    .digest();
  for (const page of plan.pages) {
    document.addPage();
    easel.pen = new Pen();
    easel.faces.regular.useOn(document);
    easel.faces.bold.useOn(document);
    for (const node of page.nodes) drawNode(easel, node);
    finishPage(easel);
  }
  addBookmarks(document, plan.bookmarks);
  (document as unknown as { _id: Uint8Array })._id = new Uint8Array(id);
  document.end();
  return bytes;
}
