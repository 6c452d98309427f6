import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';

/** A bad input and the behaviour that people may trust. */
export interface ThreatCase {
  threat: string;
  id: string;
  input: string;
  trusted: string;
}

const file = new URL('../../../../../shared/threats/cases.json', import.meta.url);
const hasCases = existsSync(file);
const why = hasCases ? '' : ' (skipped: no ../shared/threats/cases.json)';

/** All shared cases, in their order; none where they are absent. */
export function allThreatCases(): ThreatCase[] {
  return hasCases ? (JSON.parse(readFileSync(file, 'utf8')) as ThreatCase[]) : [];
}

/** Those of one threat. */
export function threatCases(threat: string): ThreatCase[] {
  return allThreatCases().filter((item) => item.threat === threat);
}

/** A `describe` of the shared cases that is skipped, by name, where they are absent. */
export function describeCases(name: string, body: () => void): void {
  describe.skipIf(!hasCases)(`${name}${why}`, body);
}

/** The title of a case's test: its id and its input on one line. */
export function caseTitle({ id, input }: ThreatCase): string {
  const shown = JSON.stringify(input).slice(1, -1);
  return `${id}: ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown || 'nothing'}`;
}
