import type { CatalogueFamily } from './catalogue-entry.ts';
import { brief } from './families/brief.ts';
import { bundle } from './families/bundle.ts';
import { characters } from './families/characters.ts';
import { charts } from './families/charts.ts';
import { declared } from './families/declared.ts';
import { delimiters } from './families/delimiters.ts';
import { encoding } from './families/encoding.ts';
import { files } from './families/files.ts';
import { header } from './families/header.ts';
import { labels } from './families/labels.ts';
import { manifest } from './families/manifest.ts';
import { plausibility } from './families/plausibility.ts';
import { publishing } from './families/publishing.ts';
import { rows } from './families/rows.ts';
import { rules } from './families/rules.ts';
import { scoring } from './families/scoring.ts';
import { values } from './families/values.ts';
import { workbook } from './families/workbook.ts';

/** The chapters of the catalogue, in the order in which data passes through Trifold. */
export const families: CatalogueFamily[] = [
  files,
  encoding,
  delimiters,
  header,
  labels,
  rows,
  characters,
  values,
  declared,
  rules,
  plausibility,
  scoring,
  manifest,
  charts,
  publishing,
  brief,
  bundle,
  workbook,
];
