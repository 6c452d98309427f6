import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawn, type PageText, toPageText } from '../text/page-text.ts';

/** The pages of a PDF in the order in which their text is drawn. Throws where the file is no PDF. */
export async function readBrief(bytes: Uint8Array): Promise<PageText[]> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  });
  try {
    const document = await loading.promise;
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(toPageText(await drawnText(page)));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

async function drawnText(page: PDFPageProxy): Promise<Drawn[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [, low = 0, , high = 1] = page.view;
  const drawn: Drawn[] = [];
  let end = { x: Number.NaN, y: Number.NaN };
  let endsLine = true;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b);
    const away = Math.hypot(x - end.x, y - end.y);
    drawn.push({ text: item.str, gap: endsLine || !(away < size * 0.15), height: (y - low) / (high - low) });
    end = { x: x + (a / size) * item.width, y: y + (b / size) * item.width };
    endsLine = item.hasEOL;
  }
  return drawn;
}
