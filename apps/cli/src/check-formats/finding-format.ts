/** The forms that `trifold check --format` gives its findings. */
export const findingFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const;
export type FindingFormat = (typeof findingFormats)[number];
