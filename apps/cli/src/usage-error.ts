/** Wrong use: the caller gave something that can't work. The message says what, where and what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}
