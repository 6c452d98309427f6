import type { Finding } from '../report/finding.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { readYaml } from './read-yaml.ts';

/** Reads report.yaml; `manifest` is null where there is a problem, which is then a finding with its line. */
export function readManifest(
  text: string,
  file = 'report.yaml',
): { manifest: Manifest | null; findings: Finding[] } {
  const { value, findings } = readYaml(text, file, manifestSchema);
  return { manifest: value, findings };
}
