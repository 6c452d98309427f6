import type { Status, Text } from '../report/report.ts';
import { partWords } from './part-words.ts';
import { stageNotes } from './stage-notes.ts';
import { stageWords } from './stage-words.ts';
import { statusWords } from './status-words.ts';

/** The fixed words of the outputs, by key, in each locale. {n} stands for a number, {m} for a total. */
export const words: Record<string, Text> = { ...partWords, ...statusWords, ...stageWords, ...stageNotes };

/** A status as readers see it: 原报告 / Reported. */
export function statusText(status: Status): Text {
  return words[`status.${status}`] ?? {};
}
