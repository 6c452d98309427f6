/** A bundle that can't be used: one sentence with the place and the problem. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}
