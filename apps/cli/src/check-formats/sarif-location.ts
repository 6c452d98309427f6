import type { Finding } from '@trifold/core';
import { findingLineNumber, findingPath } from './finding-path.ts';

/**
 * Where a finding is. Relative paths hang on %SRCROOT%, the working directory; absolute ones are file URIs. Without a
 * line it is line 1, which GitHub's code scanning wants. The column stands as a logical location.
 */
export function sarifLocation(finding: Finding, basePath: string): object {
  const { column } = finding;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(findingPath(finding, basePath)),
      region: { startLine: findingLineNumber(finding) ?? 1 },
    },
    ...(column === undefined || column === ''
      ? {}
      : { logicalLocations: [{ name: column.toWellFormed(), kind: 'column' }] }),
  };
}

function artifactLocation(path: string): object {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  const drive = /^([A-Za-z])%3A\//.exec(encoded)?.[1];
  if (drive !== undefined) return { uri: `file:///${drive}:${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}
