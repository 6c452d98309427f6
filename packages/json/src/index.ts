export { BundleError } from './bundle-error.ts';
export { figure } from './figure.ts';
export { readBundle } from './read-bundle.ts';
export { renderBundle } from './render-bundle.ts';
export type {
  Bundle,
  BundleCell,
  BundleChart,
  BundleEvaluation,
  BundleField,
  BundleFigure,
  BundleNode,
  BundleRow,
  BundleTable,
} from './schema/bundle-schema.ts';
export { bundleSchema } from './schema/bundle-schema.ts';
export { shownText } from './shown-text.ts';
