/** A larger report.yaml is refused unread, in bytes: fourteen times the first report's. */
export const maxManifestBytes = 2_000_000;

/** Lists and mappings of report.yaml inside one another; the schema needs eight. */
export const maxManifestDepth = 32;

/** Keys, texts, numbers, lists and mappings of report.yaml altogether: ten times the first report's. */
export const maxManifestEntries = 100_000;
