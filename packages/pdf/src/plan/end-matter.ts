import { layoutPlainHead } from '../blocks/plain-head.ts';
import { layoutWords } from '../blocks/words-block.ts';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import type { Grid } from '../table/grid.ts';
import { layoutGrid } from '../table/layout-grid.ts';
import { findingGrid } from './finding-grid.ts';
import { sourceGrid } from './source-grid.ts';
import { statusGrid } from './status-grid.ts';

/** A chapter after the sections: what it is called and what stands in it. */
export interface Chapter {
  place: string;
  title: string;
  blocks: Block[];
}

/** What the statuses mean, data notes, how to cite, licence and sources. */
export function layoutEndMatter(context: Context): Chapter[] {
  const { report } = context;
  const chapter = (key: string, blocks: Block[]): Chapter => {
    const place = `end-${key}`;
    const title = fixedWord(context, key);
    return { place, title, blocks: [layoutPlainHead(context, title, place), ...blocks] };
  };
  const chapters = [chapter('status', [gridBlock(context, statusGrid(context))])];
  chapters.push(
    chapter('dataNotes', [
      report.findings.length === 0
        ? layoutWords(context, fixedWord(context, 'noFindings'))
        : gridBlock(context, findingGrid(context)),
    ]),
    chapter('howToCite', [
      layoutWords(context, wordsOf(context, report.howToCite)),
      layoutWords(context, wordsOf(context, report.licence), fixedWord(context, 'licence')),
    ]),
    chapter('sources', [gridBlock(context, sourceGrid(context))]),
  );
  return chapters;
}

function gridBlock(context: Context, grid: Grid): Block {
  return { ...layoutGrid(context, grid, context.tags.add('Table')), before: 10 };
}
