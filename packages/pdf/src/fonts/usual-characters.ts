/**
 * Every character that the brief's fonts are not certain to have. What it does not match can be printed; what it
 * matches, `charactersLacking` knows. Nothing needs to be loaded for it.
 */
export const unusualCharacters =
  /[^\t\n\r -~\u00a0-\u0103\u01cd-\u01dc\u0391-\u03a1\u03b1-\u03c9\u0410-\u044f\u200b\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2030\u2103\u2160-\u216b\u2190-\u2199\u2264\u2265\u2460-\u249b\u25a0\u25a1\u25b2\u25b3\u25bc\u25bd\u25cb\u25cf\u2605\u2606\u3000-\u3029\u3030-\u303f\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fa5\ufeff\uff01-\uff5e\uffe5]/u;
